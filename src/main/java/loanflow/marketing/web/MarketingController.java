package loanflow.marketing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.marketing.CampaignResult;
import loanflow.marketing.Campaigns;
import loanflow.marketing.SourceValue;
import loanflow.marketing.Sources;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns, and cost and value by source. No line of it is about one person. */
@RestController
@RequestMapping("/api/marketing")
@Tag(name = "Marketing 营销")
class MarketingController {

    private final Campaigns campaigns;
    private final Sources sources;

    MarketingController(Campaigns campaigns, Sources sources) {
        this.campaigns = campaigns;
        this.sources = sources;
    }

    @GetMapping("/campaigns")
    @Operation(summary = "Campaigns and what came of them 营销活动与效果")
    List<CampaignResult> campaigns(Caller.Staff staff) {
        Marketers.requireReader(staff);
        return campaigns.results();
    }

    @PostMapping("/campaigns")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Plan a campaign 计划营销活动",
            description = "Nobody is told before another person has agreed. 409 NAME_TAKEN.")
    Planned plan(Caller.Staff staff, @Valid @RequestBody CampaignBody body) {
        Marketers.requireWorker(staff);
        return campaigns
                .plan(body.plan(), staff.userId())
                .map(Planned::new)
                .orElseThrow(() -> Problem.conflict("NAME_TAKEN", "A campaign of this name was planned before."));
    }

    @GetMapping("/sources")
    @Operation(summary = "Cost and value by source 各来源的成本与价值")
    List<SourceValue> sources(Caller.Staff staff) {
        Marketers.requireReader(staff);
        return sources.values();
    }

    @PostMapping("/costs")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note what was spent on a source 登记来源成本")
    void note(Caller.Staff staff, @Valid @RequestBody CostBody body) {
        Marketers.requireWorker(staff);
        sources.note(body.cost(), staff.userId());
    }

    /** The campaign's id, which is the business key of its case. */
    record Planned(String campaignId) {}
}
