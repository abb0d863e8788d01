package loanflow.account;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An instalment on a day.
 *
 * @param number from 1, by due date
 * @param from first day of its period
 * @param due day by which it must be paid
 * @param completedOn day on which nothing of it was open any more
 * @param balance principal left after it, had everything been paid as it says
 * @param charged what it asks for
 * @param paid what was paid on it
 * @param forgiven what was waived or written off
 * @param inAdvance part of paid that came before the due date
 * @param late part of paid that came after it
 */
public record InstalmentState(
        int number,
        InstalmentKind kind,
        LocalDate from,
        LocalDate due,
        @Nullable LocalDate completedOn,
        Money balance,
        Parts charged,
        Parts paid,
        Parts forgiven,
        Money inAdvance,
        Money late) {

    public Parts outstanding() {
        return charged.minus(paid).minus(forgiven);
    }

    static InstalmentState of(int number, Line line, Money balance) {
        return new InstalmentState(
                number,
                line.kind,
                line.from,
                line.due,
                line.completedOn,
                balance,
                line.charged,
                line.paid,
                line.forgiven,
                line.inAdvance,
                line.late);
    }
}
