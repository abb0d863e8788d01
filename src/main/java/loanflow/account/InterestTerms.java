package loanflow.account;

import loanflow.money.AnnualRate;
import org.jspecify.annotations.Nullable;

/**
 * What interest the loan bears.
 *
 * @param method how it is charged
 * @param rate a year, contract rate
 * @param basis how periods become parts of a year
 * @param recalculation how it follows the balance of each day; none when null: it stays as the schedule says
 */
public record InterestTerms(
        InterestMethod method,
        AnnualRate rate,
        YearBasis basis,
        @Nullable Recalculation recalculation) {

    /**
     * Takes terms.
     *
     * @throws IllegalArgumentException when interest that hangs on no balance is to follow it
     */
    public InterestTerms {
        boolean onBalance = method != InterestMethod.NONE && method != InterestMethod.FLAT;
        if (recalculation != null && !onBalance) {
            throw new IllegalArgumentException("recalculation: interest must be on the balance");
        }
    }

    /** Interest that stays as the schedule says. */
    public InterestTerms(InterestMethod method, AnnualRate rate, YearBasis basis) {
        this(method, rate, basis, null);
    }

    public static InterestTerms none() {
        return new InterestTerms(InterestMethod.NONE, AnnualRate.percent("0"), YearBasis.THIRTY_360);
    }

    boolean bears() {
        return method != InterestMethod.NONE && rate.fraction().signum() > 0;
    }
}
