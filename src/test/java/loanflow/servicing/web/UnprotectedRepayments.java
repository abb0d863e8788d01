package loanflow.servicing.web;

import java.math.BigDecimal;
import java.util.UUID;
import loanflow.access.Caller;
import loanflow.servicing.RepaymentOrder;
import loanflow.servicing.RepaymentOutcome;
import loanflow.servicing.Servicing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Repayments without either lock: no key is asked for, and each request names a payment of its own. Tests only. */
@RestController
class UnprotectedRepayments {

    private final Servicing servicing;

    UnprotectedRepayments(Servicing servicing) {
        this.servicing = servicing;
    }

    @PostMapping("/api/test/loans/{id}/repayments")
    @ResponseStatus(HttpStatus.CREATED)
    RepaymentAnswer repay(@PathVariable("id") String id, @RequestBody RepaymentRequest request, Caller.Staff caller) {
        return RepaymentAnswer.of((RepaymentOutcome.Booked) servicing.repay(new RepaymentOrder(
                id,
                "demo-partner",
                new BigDecimal(request.amount()),
                request.currency(),
                request.paymentReference() + ":" + UUID.randomUUID(),
                null)));
    }
}
