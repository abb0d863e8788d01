package loanflow.servicing.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.page.Html;
import loanflow.access.page.PageAnswer;
import loanflow.access.page.PageForm;
import loanflow.servicing.LoanRisks;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which those who deal with the courts note what interrupts the limitation of a claim. */
@RestController
@RequestMapping("/loans/{id}/interruptions")
@Hidden
class InterruptionPageController {

    private final InterruptionPage page;
    private final LoanRisks risks;

    InterruptionPageController(InterruptionPage page, LoanRisks risks) {
        this.page = page;
        this.risks = risks;
    }

    @GetMapping(produces = PageAnswer.HTML)
    String show(Caller.Staff staff, @PathVariable("id") String id, CsrfToken token) {
        LoanReaders.requireLegal(staff);
        return draw(id, InterruptionPage.form(id).empty(token));
    }

    @Idempotent
    @PostMapping(produces = PageAnswer.HTML)
    ResponseEntity<String> note(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @Valid @ModelAttribute InterruptionRequest request,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        LoanReaders.requireLegal(staff);
        PageForm form = InterruptionPage.form(id);
        if (broken.hasErrors()) {
            return PageAnswer.refused(draw(id, form.again(token, typed, broken)));
        }
        return switch (risks.interrupt(id, request.interruption(), staff.name())) {
            case DONE -> PageAnswer.done("/loans/" + id + "/interruptions");
            case LOAN_UNKNOWN -> throw Problem.notFound("id");
            case DATE_IMPOSSIBLE ->
                PageAnswer.refused(draw(id, form.again(token, typed, "日期须在放款日与今日之间 Between the payout and today")));
        };
    }

    private String draw(String id, Html form) {
        return page.draw(id, risks.of(id).orElseThrow(() -> Problem.notFound("id")), form);
    }
}
