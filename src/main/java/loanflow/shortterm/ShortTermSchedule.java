package loanflow.shortterm;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import loanflow.money.Money;

/**
 * What is owed and when.
 *
 * @param initialInterest interest fixed at the start (add-on), zero when it grows by the day
 * @param levelPayment the payment that occurs most often, the last one only if there is no other
 * @param rows at least one, days ascending
 */
public record ShortTermSchedule(Money initialInterest, Money levelPayment, List<ScheduleRow> rows) {

    public ShortTermSchedule {
        rows = List.copyOf(rows);
    }

    public Money finalPayment() {
        return rows.get(rows.size() - 1).payment();
    }

    public Money totalPayments() {
        return total(ScheduleRow::payment);
    }

    public Money totalInterest() {
        return total(ScheduleRow::interest);
    }

    public Money totalPrincipal() {
        return total(ScheduleRow::principal);
    }

    public BigDecimal totalActuarialInterest() {
        return rows.stream().map(ScheduleRow::actuarialInterest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<ScheduledPayment> payments() {
        return rows.stream()
                .map(row -> new ScheduledPayment(row.day(), row.payment()))
                .toList();
    }

    private Money total(Function<ScheduleRow, Money> part) {
        return rows.stream().map(part).reduce(Money::plus).orElseThrow();
    }
}
