package loanflow.servicing.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.money.Money;
import loanflow.servicing.IncomingPayments;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A loan belongs to the partner that brought it and to the applicant whose application it was; staff may look. */
@RestController
@RequestMapping("/api/loans")
class LoanController {

    private static final Set<String> READERS = Set.of(
            "service-agents",
            "early-collectors",
            "late-collectors",
            "field-legal",
            "collection-supervisors",
            "payout-operators",
            "risk-managers",
            "compliance",
            "auditors");

    private final Servicing servicing;
    private final IncomingPayments payments;

    LoanController(Servicing servicing, IncomingPayments payments) {
        this.servicing = servicing;
        this.payments = payments;
    }

    /** Where the loan stands today. */
    @GetMapping("/{id}")
    LoanAnswer position(@PathVariable("id") String id, Caller caller) {
        return LoanAnswer.of(owned(id, caller, true));
    }

    /** Books a payment for the loan. */
    @PostMapping("/{id}/repayments")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    RepaymentAnswer repay(@PathVariable("id") String id, @Valid @RequestBody RepaymentRequest request, Caller caller) {
        LoanPosition loan = owned(id, caller, false);
        BigDecimal amount = new BigDecimal(request.amount());
        if (caller instanceof Caller.Applicant) {
            requireReceived(loan, request, amount);
        }
        RepaymentOutcome outcome = servicing.repay(new RepaymentOrder(
                id,
                caller instanceof Caller.Partner partner ? partner.clientId() : "APPLICANT",
                amount,
                request.currency(),
                request.paymentReference(),
                null));
        if (outcome instanceof RepaymentOutcome.Refused refused) {
            throw refusal(refused.reason());
        }
        return RepaymentAnswer.of((RepaymentOutcome.Booked) outcome);
    }

    private LoanPosition owned(String id, Caller caller, boolean reading) {
        return servicing
                .position(id)
                .filter(loan -> mayUse(loan, caller, reading))
                .orElseThrow(() -> Problem.notFound("id"));
    }

    private static boolean mayUse(LoanPosition loan, Caller caller, boolean reading) {
        if (caller instanceof Caller.Partner partner) {
            return partner.clientId().equals(loan.partnerId());
        }
        if (caller instanceof Caller.Applicant applicant) {
            return applicant.applicationId().equals(loan.applicationId());
        }
        return reading
                && caller instanceof Caller.Staff staff
                && READERS.stream().anyMatch(staff::isIn);
    }

    private void requireReceived(LoanPosition loan, RepaymentRequest request, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 2 || !"CNY".equals(request.currency())) {
            return; // The door names these.
        }
        switch (payments.verify(loan.loanId(), request.paymentReference(), Money.of(amount, Money.CNY))) {
            case RECEIVED -> {}
            case UNKNOWN ->
                throw Problem.unprocessable(
                        "paymentReference", "PAYMENT_NOT_RECEIVED", "The bank has no such payment for this loan.");
            case UNAVAILABLE ->
                throw new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE, null, "BANK_UNAVAILABLE", "The bank cannot be asked now.");
        }
    }

    private static Problem refusal(RepaymentOutcome.Reason reason) {
        return switch (reason) {
            case LOAN_UNKNOWN -> Problem.notFound("id");
            case LOAN_CLOSED, LOAN_SET_ASIDE -> Problem.conflict(reason.name(), "The loan takes no payment now.");
            default -> Problem.unprocessable(reason.field(), reason.name(), "This payment cannot be booked.");
        };
    }
}
