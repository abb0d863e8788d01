package loanflow.ledger.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may look at what a provider says of our money, and who may say why it differs. */
final class Reconcilers {

    private static final Set<StaffGroup> WORK = Set.of(StaffGroup.PAYOUT_OPERATORS);
    private static final Set<StaffGroup> READ =
            Set.of(StaffGroup.PAYOUT_OPERATORS, StaffGroup.AUDITORS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS);

    private Reconcilers() {}

    static boolean works(Caller.Staff staff) {
        return isIn(staff, WORK);
    }

    static void requireReader(Caller.Staff staff) {
        require(isIn(staff, READ));
    }

    static void requireWorker(Caller.Staff staff) {
        require(works(staff));
    }

    private static boolean isIn(Caller.Staff staff, Set<StaffGroup> groups) {
        return groups.stream().anyMatch(group -> staff.isIn(group.id()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not reconcile accounts.");
        }
    }
}
