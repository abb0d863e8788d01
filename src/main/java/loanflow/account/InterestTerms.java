package loanflow.account;

import loanflow.money.AnnualRate;

/**
 * What interest the loan bears.
 *
 * @param method how it is charged
 * @param rate a year, contract rate
 * @param basis how periods become parts of a year
 */
public record InterestTerms(InterestMethod method, AnnualRate rate, YearBasis basis) {

    public static InterestTerms none() {
        return new InterestTerms(InterestMethod.NONE, AnnualRate.percent("0"), YearBasis.THIRTY_360);
    }

    boolean bears() {
        return method != InterestMethod.NONE && rate.fraction().signum() > 0;
    }
}
