package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where a loan stands on a day, in one answer.
 *
 * @param asOf business date
 * @param open what is open in all, by part; interest only as far as it has fallen due
 * @param overdue what is open on instalments whose due date is past
 * @param advance the borrower's money with us
 * @param daysPastDue 0 on the due date, negative before it, null when nothing more falls due
 * @param nextDueDate due date of the oldest uncovered instalment
 * @param nextDueAmount what is open on it
 * @param payOff what settles the loan today, the advance taken off
 */
public record LoanPosition(
        String loanId,
        String applicationId,
        @Nullable String partnerId,
        LoanStatus status,
        LocalDate asOf,
        Money principal,
        long aprBps,
        int termMonths,
        LocalDate disbursedOn,
        Parts open,
        Money overdue,
        Money advance,
        @Nullable Long daysPastDue,
        String stage,
        @Nullable LocalDate nextDueDate,
        @Nullable Money nextDueAmount,
        Money payOff,
        List<Line> schedule) {

    public LoanPosition {
        schedule = List.copyOf(schedule);
    }

    /** The same loan, known to be otherwise in these. */
    LoanPosition with(LoanStatus now, Money settles) {
        return new LoanPosition(
                loanId,
                applicationId,
                partnerId,
                now,
                asOf,
                principal,
                aprBps,
                termMonths,
                disbursedOn,
                open,
                overdue,
                advance,
                daysPastDue,
                stage,
                nextDueDate,
                nextDueAmount,
                settles,
                schedule);
    }

    /** An amount by part. */
    public record Parts(Money costs, Money penalty, Money interest, Money principal) {

        public Money total() {
            return costs.plus(penalty).plus(interest).plus(principal);
        }
    }

    /** One instalment: what it is and what is still open on it. */
    public record Line(int number, LocalDate dueDate, Money principal, Money interest, Money penalty, Money open) {}
}
