package loanflow.servicing;

import java.time.LocalDate;
import java.util.Map;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was signed and paid out: all that servicing is told when a loan begins.
 *
 * @param applicationId the application it came from: one application, one loan
 * @param partnerId the partner that brought it and may repay for it, or null
 * @param customerId the borrower in the customer module
 * @param principal amount actually paid out
 * @param apr signed nominal yearly rate, whole basis points
 * @param penaltyCap highest yearly rate that penalty interest, and the whole loan with it, may have under this contract
 * @param termMonths number of monthly equal instalments
 * @param disbursedOn business date of the confirmed payout
 */
public record LoanTerms(
        String applicationId,
        @Nullable String partnerId,
        String customerId,
        Money principal,
        AnnualRate apr,
        AnnualRate penaltyCap,
        int termMonths,
        LocalDate disbursedOn) {

    /** As other systems are told it. */
    BusinessEvent event(String loanId) {
        return new BusinessEvent(
                loanId,
                BusinessEvent.Type.LOAN_DISBURSED,
                disbursedOn,
                Map.of(
                        "principal", principal.major().toPlainString(),
                        "currency", principal.currency().getCurrencyCode(),
                        "termMonths", Integer.toString(termMonths),
                        "aprBps", Long.toString(apr.toBps())));
    }
}
