package loanflow.disbursement.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may look at sources of money, and who forbids them. */
final class FunderReaders {

    private static final Set<StaffGroup> READ =
            Set.of(StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS, StaffGroup.PAYOUT_OPERATORS, StaffGroup.AUDITORS);

    private FunderReaders() {}

    static void requireReader(Caller.Staff staff) {
        require(READ.stream().anyMatch(group -> staff.isIn(group.id())));
    }

    static void requireCompliance(Caller.Staff staff) {
        require(bans(staff));
    }

    /** Risk managers may lift what compliance imposed: it takes another person. */
    static void requireLifter(Caller.Staff staff) {
        require(lifts(staff));
    }

    static boolean bans(Caller.Staff staff) {
        return staff.isIn(StaffGroup.COMPLIANCE.id());
    }

    static boolean lifts(Caller.Staff staff) {
        return bans(staff) || staff.isIn(StaffGroup.RISK_MANAGERS.id());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(
                    HttpStatus.FORBIDDEN, null, "permission", "This group does not rule on sources of money.");
        }
    }
}
