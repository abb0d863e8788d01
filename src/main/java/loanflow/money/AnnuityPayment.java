package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The payment that repays a principal in equal parts over periods of any length: the principal by the sum of the discount
 * factors. With equal periods the same as {@link EqualInstalments#payment}.
 */
final class AnnuityPayment {

    private AnnuityPayment() {}

    static Money of(Money principal, AnnualRate rate, List<InterestPeriod> periods, RoundingMode rounding) {
        BigDecimal discount = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (InterestPeriod period : periods) {
            discount = discount.divide(BigDecimal.ONE.add(period.share().cost(rate)), MathContext.DECIMAL128);
            sum = sum.add(discount);
        }
        return Money.ofMinor(
                BigDecimal.valueOf(principal.minor()).divide(sum, 0, rounding).longValueExact(), principal.currency());
    }
}
