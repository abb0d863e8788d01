package loanflow.collection.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may read collection cases and let them rest. */
final class CaseReaders {

    private static final Set<StaffGroup> READ = Set.of(
            StaffGroup.COLLECTION_SUPERVISORS,
            StaffGroup.COMPLIANCE,
            StaffGroup.RISK_MANAGERS,
            StaffGroup.AUDITORS,
            StaffGroup.SERVICE_AGENTS);
    private static final Set<StaffGroup> HOLD = Set.of(StaffGroup.COLLECTION_SUPERVISORS, StaffGroup.SERVICE_AGENTS);

    private CaseReaders() {}

    static void mayRead(Caller.Staff staff) {
        require(staff, READ);
    }

    static void mayHold(Caller.Staff staff) {
        require(staff, HOLD);
    }

    private static void require(Caller.Staff staff, Set<StaffGroup> groups) {
        if (groups.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not read or hold cases.");
        }
    }
}
