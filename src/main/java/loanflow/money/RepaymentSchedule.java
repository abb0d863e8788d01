package loanflow.money;

import java.time.LocalDate;
import java.util.List;

/**
 * What is owed and when: the instalments sum exactly to the principal, in minor units (invariant I4).
 *
 * @param principal amount actually paid out
 * @param disbursedOn day of the payout, before the first due date
 * @param instalments numbered from 1, due dates strictly ascending
 */
public record RepaymentSchedule(Money principal, LocalDate disbursedOn, List<Instalment> instalments) {

    public RepaymentSchedule {
        instalments = List.copyOf(instalments);
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("principal: must be positive");
        }
        if (instalments.isEmpty()) {
            throw new IllegalArgumentException("instalments: at least one");
        }
        Money repaid = Money.zero(principal.currency());
        LocalDate previous = disbursedOn;
        int number = 0;
        for (Instalment instalment : instalments) {
            if (instalment.number() != ++number || !instalment.dueDate().isAfter(previous)) {
                throw new IllegalArgumentException("instalments: not in order at number " + number);
            }
            repaid = repaid.plus(instalment.principal());
            previous = instalment.dueDate();
        }
        if (!repaid.equals(principal)) {
            throw new IllegalArgumentException("instalments: repay " + repaid + " of " + principal);
        }
    }

    /** The amount of the first instalment: what a customer is told to pay each month. */
    public Money levelInstalment() {
        return instalments.get(0).total();
    }

    public Instalment last() {
        return instalments.get(instalments.size() - 1);
    }

    public Money totalInterest() {
        return instalments.stream()
                .map(Instalment::interest)
                .reduce(Money::plus)
                .orElseThrow();
    }

    public Money totalPayable() {
        return principal.plus(totalInterest());
    }

    /** What the customer pays, instalment by instalment: one unit period apart, the payout one before the first. */
    public List<Money> payments() {
        return instalments.stream().map(Instalment::total).toList();
    }

    /** The same payments with their due dates. */
    public List<CashFlow> cashFlows() {
        return instalments.stream()
                .map(instalment -> new CashFlow(instalment.dueDate(), instalment.total()))
                .toList();
    }

    /** Principal that is still open when the first {@code paid} instalments are paid. */
    public Money balanceAfter(int paid) {
        return instalments.stream().limit(paid).map(Instalment::principal).reduce(principal, Money::minus);
    }
}
