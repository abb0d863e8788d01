package loanflow.money;

import java.math.BigDecimal;

/**
 * Money at a point in time.
 *
 * @param years from the first payout, not negative
 * @param amount what the customer pays; negative for what he receives
 */
public record YearFlow(BigDecimal years, Money amount) {

    public YearFlow {
        if (years.signum() < 0) {
            throw new IllegalArgumentException("years: must not be negative");
        }
    }
}
