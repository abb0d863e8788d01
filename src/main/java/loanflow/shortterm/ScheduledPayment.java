package loanflow.shortterm;

import loanflow.money.Money;

/**
 * A payment that the contract asks for.
 *
 * @param day days after the payout, at least 1
 */
public record ScheduledPayment(int day, Money amount) {

    public ScheduledPayment {
        if (day < 1) {
            throw new IllegalArgumentException("day: must be after the payout");
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException("amount: must not be negative");
        }
    }
}
