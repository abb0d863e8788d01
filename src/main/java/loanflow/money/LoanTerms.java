package loanflow.money;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * What a schedule is made from.
 *
 * @param principal paid out in full: nothing is deducted
 * @param rate nominal yearly rate; of {@link RepaymentMethod#FLAT} twelve times the monthly one
 * @param periods one for each instalment, in order
 * @param rounding of payments, principal parts and interest, line by line
 */
public record LoanTerms(
        Money principal,
        LocalDate disbursedOn,
        AnnualRate rate,
        RepaymentMethod method,
        List<InterestPeriod> periods,
        RoundingMode rounding) {

    public LoanTerms {
        periods = List.copyOf(periods);
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("principal: must be positive");
        }
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("periods: at least one");
        }
        if (method == RepaymentMethod.SINGLE_PAYMENT && periods.size() > 1) {
            throw new IllegalArgumentException("periods: one for a single payment");
        }
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding: must round");
        }
    }
}
