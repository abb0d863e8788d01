package loanflow.legal.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Supervisors record what agencies tell and ask that they be paid; those who make payments pay. */
final class AgencyStaff {

    private static final Set<StaffGroup> READ = Set.of(
            StaffGroup.COLLECTION_SUPERVISORS,
            StaffGroup.PAYOUT_OPERATORS,
            StaffGroup.AUDITORS,
            StaffGroup.COMPLIANCE,
            StaffGroup.RISK_MANAGERS);

    private AgencyStaff() {}

    static boolean asks(Caller.Staff staff) {
        return staff.isIn(StaffGroup.COLLECTION_SUPERVISORS.id());
    }

    static boolean pays(Caller.Staff staff) {
        return staff.isIn(StaffGroup.PAYOUT_OPERATORS.id());
    }

    static void requireReader(Caller.Staff staff) {
        require(READ.stream().anyMatch(group -> staff.isIn(group.id())));
    }

    static void requireAsker(Caller.Staff staff) {
        require(asks(staff));
    }

    static void requirePayer(Caller.Staff staff) {
        require(pays(staff));
    }

    /** Either may say that a payment is not to be made. */
    static void requireEither(Caller.Staff staff) {
        require(asks(staff) || pays(staff));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not settle with agencies.");
        }
    }
}
