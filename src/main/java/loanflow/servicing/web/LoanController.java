package loanflow.servicing.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.money.Money;
import loanflow.servicing.IncomingPayments;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRecords;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Position and repayment of a loan. */
@RestController
@RequestMapping("/api/loans")
class LoanController {

    private final Servicing servicing;
    private final LoanRecords records;
    private final LoanReaders readers;
    private final IncomingPayments payments;

    LoanController(Servicing servicing, LoanRecords records, LoanReaders readers, IncomingPayments payments) {
        this.servicing = servicing;
        this.records = records;
        this.readers = readers;
        this.payments = payments;
    }

    /** Where the loan stands today, stood at the end of a day, or will stand if nothing is paid until then. */
    @GetMapping("/{id}")
    LoanAnswer position(
            @PathVariable("id") String id, @RequestParam(required = false) @Nullable String asOf, Caller caller) {
        LoanPosition now = readers.readable(id, caller);
        return LoanAnswer.of(
                asOf == null
                        ? now
                        : records.position(id, AskedDays.asOf(asOf, now)).orElseThrow(() -> Problem.notFound("id")));
    }

    /** Books a payment for the loan. */
    @PostMapping("/{id}/repayments")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    RepaymentAnswer repay(@PathVariable("id") String id, @Valid @RequestBody RepaymentRequest request, Caller caller) {
        BigDecimal amount = new BigDecimal(request.amount());
        if (caller instanceof Caller.Applicant) {
            readers.requireOwned(id, caller);
            requireReceived(id, request, amount);
        }
        RepaymentOutcome outcome = servicing.repay(
                new RepaymentOrder(
                        id,
                        caller instanceof Caller.Partner partner ? partner.clientId() : "APPLICANT",
                        amount,
                        request.currency(),
                        request.paymentReference(),
                        null),
                loan -> loan.include(caller));
        if (outcome instanceof RepaymentOutcome.Refused refused) {
            throw RepaymentRefusals.of(refused.reason());
        }
        return RepaymentAnswer.of((RepaymentOutcome.Booked) outcome);
    }

    private void requireReceived(String loanId, RepaymentRequest request, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2 || !"CNY".equals(request.currency())) {
            return; // The door names these.
        }
        switch (payments.verify(loanId, request.paymentReference(), Money.of(amount, Money.CNY))) {
            case RECEIVED -> {}
            case UNKNOWN ->
                throw Problem.unprocessable(
                        "paymentReference", "PAYMENT_NOT_RECEIVED", "The bank has no such payment for this loan.");
            case UNAVAILABLE ->
                throw new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE, null, "BANK_UNAVAILABLE", "The bank cannot be asked now.");
        }
    }
}
