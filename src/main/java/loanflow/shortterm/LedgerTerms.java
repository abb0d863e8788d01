package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;

/**
 * What the contract says of payments that are late, failed or too large.
 *
 * @param lateCharge for a scheduled payment that is not made in full on its day
 * @param insufficientFundsCharge for a day on which a payment failed for want of money
 * @param smallestPayment less than that, or as much, is never asked for on its own
 * @param yearlyRateOnCredit interest that we owe on money paid too much, fraction a year of 365 days
 * @param graceDays a loan repaid in one sum on these first days costs no interest
 * @param timeoutDays days for which a pending payment counts
 * @param capCount what the cap on total cost counts
 */
public record LedgerTerms(
        Money lateCharge,
        Money insufficientFundsCharge,
        Money smallestPayment,
        BigDecimal yearlyRateOnCredit,
        int graceDays,
        int timeoutDays,
        CapCount capCount) {

    public LedgerTerms {
        if (lateCharge.isNegative() || insufficientFundsCharge.isNegative() || smallestPayment.isNegative()) {
            throw new IllegalArgumentException("charges: must not be negative");
        }
        if (yearlyRateOnCredit.signum() < 0 || graceDays < 0 || timeoutDays < 0) {
            throw new IllegalArgumentException("ledger terms: must not be negative");
        }
    }

    /** Terms whose cap counts exactly. */
    public LedgerTerms(
            Money lateCharge,
            Money insufficientFundsCharge,
            Money smallestPayment,
            BigDecimal yearlyRateOnCredit,
            int graceDays,
            int timeoutDays) {
        this(
                lateCharge,
                insufficientFundsCharge,
                smallestPayment,
                yearlyRateOnCredit,
                graceDays,
                timeoutDays,
                CapCount.EXACT);
    }
}
