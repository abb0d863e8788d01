package loanflow.legal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.legal.AgencyAnswer;
import loanflow.legal.AgencyPayments;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Fees that we pay collection agencies. */
@RestController
@RequestMapping("/api/agencies/payments")
@Tag(name = "Agencies 委外机构")
class AgencyPaymentController {

    private final AgencyPayments payments;

    AgencyPaymentController(AgencyPayments payments) {
        this.payments = payments;
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask that an agency be paid 申请支付佣金", description = "422 MORE_THAN_OWED.")
    AgencyAnswer.Done ask(Caller.Staff staff, @Valid @RequestBody PaymentBody body) {
        AgencyStaff.requireAsker(staff);
        return AgencyRefusals.done(payments.ask(body.agencyId(), body.money(), staff.userId()));
    }

    @PostMapping("/{id}/booking")
    @Idempotent
    @Operation(
            summary = "Book a payment that was made 登记已付佣金",
            description = "By another person than who asked; 409 SAME_PERSON, NOT_ASKED.")
    AgencyAnswer.Done paid(Caller.Staff staff, @PathVariable("id") String id, @Valid @RequestBody PaidBody body) {
        AgencyStaff.requirePayer(staff);
        return AgencyRefusals.done(payments.paid(id, body.reference(), staff.userId()));
    }

    @PostMapping("/{id}/refusal")
    @Idempotent
    @Operation(summary = "Refuse or withdraw a payment 撤回付款申请", description = "409 NOT_ASKED.")
    AgencyAnswer.Done refuse(Caller.Staff staff, @PathVariable("id") String id) {
        AgencyStaff.requireEither(staff);
        return AgencyRefusals.done(payments.refuse(id, staff.userId()));
    }
}
