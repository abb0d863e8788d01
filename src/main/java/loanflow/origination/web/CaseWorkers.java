package loanflow.origination.web;

import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import org.springframework.http.HttpStatus;

/** Who may open case files. */
final class CaseWorkers {

    /** Auditors, risk managers and those who run the machines do without persons. */
    private static final Set<StaffGroup> WORK_CASES = Set.of(
            StaffGroup.FRAUD_ANALYSTS,
            StaffGroup.FRAUD_LEADS,
            StaffGroup.CREDIT_REVIEWERS,
            StaffGroup.SENIOR_REVIEWERS,
            StaffGroup.CREDIT_COMMITTEE,
            StaffGroup.PAYOUT_OPERATORS,
            StaffGroup.SERVICE_AGENTS,
            StaffGroup.EARLY_COLLECTORS,
            StaffGroup.LATE_COLLECTORS,
            StaffGroup.FIELD_LEGAL,
            StaffGroup.COLLECTION_SUPERVISORS,
            StaffGroup.COMPLIANCE);

    private CaseWorkers() {}

    /** @throws Problem 403 when the person works no cases */
    static void require(Caller.Staff staff) {
        if (WORK_CASES.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(
                    HttpStatus.FORBIDDEN, null, "permission", "Only the groups that work cases may open case files.");
        }
    }
}
