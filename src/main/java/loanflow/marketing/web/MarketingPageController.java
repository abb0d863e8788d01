package loanflow.marketing.web;

import static loanflow.marketing.web.MarketingForms.COST;
import static loanflow.marketing.web.MarketingForms.PLAN;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.page.PageAnswer;
import loanflow.marketing.Campaigns;
import loanflow.marketing.Sources;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which marketers plan campaigns and note costs, and others read what came of them. */
@RestController
@RequestMapping("/marketing")
@Hidden
class MarketingPageController {

    private final MarketingPage page;
    private final Campaigns campaigns;
    private final Sources sources;

    MarketingPageController(MarketingPage page, Campaigns campaigns, Sources sources) {
        this.page = page;
        this.campaigns = campaigns;
        this.sources = sources;
    }

    @GetMapping(produces = PageAnswer.HTML)
    String show(Caller.Staff staff, CsrfToken token) {
        Marketers.requireReader(staff);
        return page.draw(staff, PLAN.empty(token), COST.empty(token));
    }

    @Idempotent
    @PostMapping(path = "/campaigns", produces = PageAnswer.HTML)
    ResponseEntity<String> plan(
            Caller.Staff staff,
            @Valid @ModelAttribute CampaignBody body,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        Marketers.requireWorker(staff);
        if (broken.hasErrors()) {
            return PageAnswer.refused(page.draw(staff, PLAN.again(token, typed, broken), COST.empty(token)));
        }
        return campaigns
                .plan(body.plan(), staff.userId())
                .map(planned -> PageAnswer.done("/marketing"))
                .orElseGet(() -> PageAnswer.refused(page.draw(
                        staff,
                        PLAN.again(token, typed, "该名称已用过 A campaign of this name was planned before"),
                        COST.empty(token))));
    }

    @Idempotent
    @PostMapping(path = "/costs", produces = PageAnswer.HTML)
    ResponseEntity<String> note(
            Caller.Staff staff,
            @Valid @ModelAttribute CostBody body,
            BindingResult broken,
            @RequestParam Map<String, String> typed,
            CsrfToken token) {
        Marketers.requireWorker(staff);
        if (broken.hasErrors()) {
            return PageAnswer.refused(page.draw(staff, PLAN.empty(token), COST.again(token, typed, broken)));
        }
        sources.note(body.cost(), staff.userId());
        return PageAnswer.done("/marketing");
    }
}
