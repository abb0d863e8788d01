package loanflow.hardship;

import java.time.LocalDate;
import loanflow.hardship.PlanStanding.PlanState;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanStatus;

/** Whether a plan is kept: within the days of grace of each watched due date. */
final class PlanWatch {

    /** DOMAIN §2. */
    static final int GRACE_DAYS = 3;

    private PlanWatch() {}

    static PlanStanding judge(LoanPosition loan, LocalDate watchUntil, LocalDate today) {
        if (loan.status() != LoanStatus.ACTIVE) {
            return new PlanStanding(loan.status() == LoanStatus.SETTLED ? PlanState.KEPT : PlanState.BROKEN, today);
        }
        Long late = loan.daysPastDue();
        if (late != null && late > GRACE_DAYS) {
            return new PlanStanding(PlanState.BROKEN, today);
        }
        LocalDate next = loan.nextDueDate();
        LocalDate watched = next == null || next.isAfter(watchUntil) ? watchUntil : next;
        LocalDate look = watched.plusDays(GRACE_DAYS + 1L);
        return look.isAfter(today) ? new PlanStanding(PlanState.OPEN, look) : new PlanStanding(PlanState.KEPT, today);
    }
}
