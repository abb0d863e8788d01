package loanflow.legal.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.page.PageAnswer;
import loanflow.legal.AgencyAnswer;
import loanflow.legal.AgencyPayments;
import loanflow.legal.AgencyRecords;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** On the same page: one person asks that an agency be paid, another one pays. */
@RestController
@RequestMapping("/agencies/payments")
@Hidden
class AgencyPaymentPageController {

    private final AgencyPage page;
    private final AgencyPayments payments;
    private final AgencyRecords records;

    AgencyPaymentPageController(AgencyPage page, AgencyPayments payments, AgencyRecords records) {
        this.page = page;
        this.payments = payments;
        this.records = records;
    }

    @Idempotent
    @PostMapping(produces = PageAnswer.HTML)
    ResponseEntity<String> ask(
            Caller.Staff staff,
            @Valid @ModelAttribute PaymentBody body,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        AgencyStaff.requireAsker(staff);
        SentForm sent = new SentForm(staff, PaymentBody.form(records.agencies()), typed, broken, token);
        return page.answer(sent, () -> payments.ask(body.agencyId(), body.money(), staff.userId()));
    }

    @PostMapping(path = "/{id}/booking", produces = PageAnswer.HTML)
    ResponseEntity<String> paid(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @Valid @ModelAttribute PaidBody body,
            BindingResult broken,
            CsrfToken token) {
        AgencyStaff.requirePayer(staff);
        if (broken.hasErrors()) {
            return page.refused(staff, token, "请检查 Please check: 银行流水号 The bank's reference");
        }
        return payments.paid(id, body.reference(), staff.userId()) instanceof AgencyAnswer.Refused refused
                ? page.refused(staff, token, refused.words())
                : PageAnswer.done(AgencyPage.PLACE);
    }

    /** Back to the page, whatever became of it: another person may have been quicker. */
    @PostMapping("/{id}/refusal")
    ResponseEntity<String> refuse(Caller.Staff staff, @PathVariable("id") String id) {
        AgencyStaff.requireEither(staff);
        AgencyAnswer unused = payments.refuse(id, staff.userId());
        return PageAnswer.done(AgencyPage.PLACE);
    }
}
