package loanflow.marketing.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may look at sources and campaigns, and who may plan and note. */
final class Marketers {

    private static final Set<StaffGroup> READ =
            Set.of(StaffGroup.MARKETERS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS, StaffGroup.AUDITORS);

    private Marketers() {}

    static boolean works(Caller.Staff staff) {
        return staff.isIn(StaffGroup.MARKETERS.id());
    }

    static void requireReader(Caller.Staff staff) {
        require(READ.stream().anyMatch(group -> staff.isIn(group.id())));
    }

    static void requireWorker(Caller.Staff staff) {
        require(works(staff));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does no marketing.");
        }
    }
}
