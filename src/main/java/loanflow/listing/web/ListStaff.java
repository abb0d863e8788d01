package loanflow.listing.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who works the black list: entries are proposed by who finds something, appeals taken by who talks with the person. */
final class ListStaff {

    private static final Set<StaffGroup> PROPOSE = Set.of(
            StaffGroup.COMPLIANCE,
            StaffGroup.FRAUD_ANALYSTS,
            StaffGroup.FRAUD_LEADS,
            StaffGroup.COLLECTION_SUPERVISORS,
            StaffGroup.RISK_MANAGERS);
    private static final Set<StaffGroup> APPEAL = Set.of(StaffGroup.SERVICE_AGENTS, StaffGroup.COMPLIANCE);

    private ListStaff() {}

    static boolean proposes(Caller.Staff staff) {
        return isIn(staff, PROPOSE);
    }

    static boolean takesAppeals(Caller.Staff staff) {
        return isIn(staff, APPEAL);
    }

    static void requireProposer(Caller.Staff staff) {
        require(proposes(staff));
    }

    static void requireAppealTaker(Caller.Staff staff) {
        require(takesAppeals(staff));
    }

    static void requireReader(Caller.Staff staff) {
        require(proposes(staff) || takesAppeals(staff) || isIn(staff, Set.of(StaffGroup.AUDITORS)));
    }

    private static boolean isIn(Caller.Staff staff, Set<StaffGroup> groups) {
        return groups.stream().anyMatch(group -> staff.isIn(group.id()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not work the list.");
        }
    }
}
