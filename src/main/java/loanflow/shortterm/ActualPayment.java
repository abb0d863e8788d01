package loanflow.shortterm;

import loanflow.money.Money;

/**
 * A payment that was tried.
 *
 * @param day days after the payout
 */
public record ActualPayment(int day, Money amount, PaymentStatus status) {

    public ActualPayment {
        if (day < 0) {
            throw new IllegalArgumentException("day: must not be before the payout");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount: must be positive");
        }
    }

    boolean countsOn(int evaluationDay, int timeoutDays) {
        return status == PaymentStatus.CONFIRMED
                || (status == PaymentStatus.PENDING && evaluationDay - day <= timeoutDays);
    }
}
