package loanflow.disbursement.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.page.PageAnswer;
import loanflow.access.page.PageForm;
import loanflow.disbursement.FunderBans;
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

/** The page of the sources of money, where compliance bans one and another person lifts the ban. */
@RestController
@RequestMapping("/funders")
@Hidden
class FunderPageController {

    private final FunderPage page;
    private final FunderBans bans;
    private final Clock clock;

    FunderPageController(FunderPage page, FunderBans bans, Clock clock) {
        this.page = page;
        this.bans = bans;
        this.clock = clock;
    }

    @GetMapping(produces = PageAnswer.HTML)
    String show(Caller.Staff staff, CsrfToken token) {
        FunderReaders.requireReader(staff);
        return page.draw(staff, token, BanForm.of(page.names()).empty(token));
    }

    @Idempotent
    @PostMapping(path = "/bans", produces = PageAnswer.HTML)
    ResponseEntity<String> impose(
            Caller.Staff staff,
            @Valid @ModelAttribute BanForm ban,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        FunderReaders.requireCompliance(staff);
        PageForm form = BanForm.of(page.names());
        if (broken.hasErrors()) {
            return PageAnswer.refused(page.draw(staff, token, form.again(token, typed, broken)));
        }
        try {
            return bans.impose(ban.body().ban(LocalDate.now(clock)), staff.userId())
                    .map(imposed -> PageAnswer.done("/funders"))
                    .orElseThrow(() -> Problem.notFound("target"));
        } catch (Problem refused) {
            String rule = "请检查对象与日期 Please check: " + refused.getMessage();
            return PageAnswer.refused(page.draw(staff, token, form.again(token, typed, rule)));
        }
    }

    /** Back to the page, whatever became of it: another person may have been quicker. */
    @PostMapping("/bans/{id}/lifting")
    ResponseEntity<String> lift(Caller.Staff staff, @PathVariable("id") long id) {
        FunderReaders.requireLifter(staff);
        boolean unused = bans.lift(id, staff.userId());
        return PageAnswer.done("/funders");
    }
}
