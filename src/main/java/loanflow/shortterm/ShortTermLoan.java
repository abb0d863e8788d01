package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.money.Money;

/**
 * The terms that price a short-term loan.
 *
 * @param principal amount paid out on day 0
 * @param dailyRate interest a day, fraction of the open principal
 * @param interestRounding how interest becomes minor units, {@code FLOOR} in the customer's favour
 */
public record ShortTermLoan(
        Money principal,
        BigDecimal dailyRate,
        InterestMethod method,
        CostCap cap,
        RoundingMode interestRounding,
        FinalPayment finalPayment) {

    public ShortTermLoan {
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("principal: must be positive");
        }
        if (dailyRate.signum() < 0) {
            throw new IllegalArgumentException("dailyRate: must not be negative");
        }
    }

    /** Rounds an exact amount of minor units as the loan says. */
    Money rounded(BigDecimal exactMinor) {
        return Money.ofMinor(exactMinor.setScale(0, interestRounding).longValueExact(), principal.currency());
    }

    Money zero() {
        return Money.zero(principal.currency());
    }
}
