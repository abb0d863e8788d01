package loanflow.portfolio.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may look at the whole book. */
final class PortfolioReaders {

    private static final Set<StaffGroup> READ = Set.of(StaffGroup.RISK_MANAGERS, StaffGroup.AUDITORS);

    private PortfolioReaders() {}

    static void require(Caller.Staff staff) {
        if (READ.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not see the portfolio.");
        }
    }
}
