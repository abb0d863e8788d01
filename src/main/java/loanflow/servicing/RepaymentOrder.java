package loanflow.servicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came in for a loan.
 *
 * @param loanId the loan it is for
 * @param payer who tells us: a partner's id or {@code APPLICANT}; payment references are unique per payer
 * @param amount in major units
 * @param currency ISO 4217 code
 * @param paymentReference the payment's own name at the bank or the partner; books at most one repayment
 * @param receivedOn business date of the money, null for today
 * @param channel how it came
 */
public record RepaymentOrder(
        String loanId,
        String payer,
        BigDecimal amount,
        String currency,
        String paymentReference,
        @Nullable LocalDate receivedOn,
        PaymentChannel channel) {

    /** A payment into our account. */
    public RepaymentOrder(
            String loanId,
            String payer,
            BigDecimal amount,
            String currency,
            String paymentReference,
            @Nullable LocalDate receivedOn) {
        this(loanId, payer, amount, currency, paymentReference, receivedOn, PaymentChannel.TRANSFER);
    }
}
