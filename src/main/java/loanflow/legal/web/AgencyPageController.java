package loanflow.legal.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.page.PageAnswer;
import loanflow.legal.AgencyReceipts;
import loanflow.legal.AgencyRecords;
import loanflow.legal.AgencyRemittances;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page where what agencies received and sent on is recorded. */
@RestController
@RequestMapping("/agencies")
@Hidden
class AgencyPageController {

    private final AgencyPage page;
    private final AgencyReceipts receipts;
    private final AgencyRemittances remittances;
    private final AgencyRecords records;

    AgencyPageController(
            AgencyPage page, AgencyReceipts receipts, AgencyRemittances remittances, AgencyRecords records) {
        this.page = page;
        this.receipts = receipts;
        this.remittances = remittances;
        this.records = records;
    }

    @GetMapping(produces = PageAnswer.HTML)
    String show(Caller.Staff staff, CsrfToken token) {
        AgencyStaff.requireReader(staff);
        return page.draw(staff, token);
    }

    @Idempotent
    @PostMapping(path = "/receipts", produces = PageAnswer.HTML)
    ResponseEntity<String> received(
            Caller.Staff staff,
            @Valid @ModelAttribute ReceivedBody body,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        AgencyStaff.requireAsker(staff);
        SentForm sent = new SentForm(staff, ReceivedBody.form(records.agencies()), typed, broken, token);
        return page.answer(sent, () -> receipts.received(body.received(), staff.userId()));
    }

    @Idempotent
    @PostMapping(path = "/remittances", produces = PageAnswer.HTML)
    ResponseEntity<String> remitted(
            Caller.Staff staff,
            @Valid @ModelAttribute RemittedBody body,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        AgencyStaff.requireAsker(staff);
        SentForm sent = new SentForm(staff, RemittedBody.form(records.agencies()), typed, broken, token);
        return page.answer(sent, () -> remittances.remitted(body.remitted(), staff.userId()));
    }
}
