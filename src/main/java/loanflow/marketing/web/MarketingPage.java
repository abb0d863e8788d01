package loanflow.marketing.web;

import static loanflow.access.page.Html.row;
import static loanflow.access.page.Html.rows;

import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.marketing.CampaignResult;
import loanflow.marketing.Campaigns;
import loanflow.marketing.SourceValue;
import loanflow.marketing.Sources;
import loanflow.workflow.Wording;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as a page: response and value by source and campaign. */
@RestController
@RequestMapping("/marketing")
@Hidden
class MarketingPage {

    private static final Frame FRAME =
            new Frame("营销 Marketing", "营销", "Sources and campaigns", "数字不含个人信息 · No personal data in these numbers");

    private final Html page = Html.page("marketing.html");
    private final Campaigns campaigns;
    private final Sources sources;

    MarketingPage(Campaigns campaigns, Sources sources) {
        this.campaigns = campaigns;
        this.sources = sources;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(Caller.Staff staff) {
        Marketers.requireReader(staff);
        return FRAME.around(
                "",
                page.with(Map.of(
                        "sources",
                        rows(sources.values().stream().map(MarketingPage::line).toList(), 9),
                        "campaigns",
                        rows(
                                campaigns.results().stream()
                                        .map(MarketingPage::line)
                                        .toList(),
                                13))));
    }

    private static Html line(SourceValue one) {
        return row(
                one.source(),
                one.applications(),
                one.newCustomers(),
                one.loans(),
                one.lateLoans(),
                yuan(one.paidOutFen()),
                yuan(one.costFen()),
                yuan(one.earnedFen()),
                yuan(one.valueFen()));
    }

    private static Html line(CampaignResult one) {
        return row(
                one.name(),
                one.segment().words(),
                Wording.of(one.channel()),
                Wording.of("CAMPAIGN_" + one.state()),
                one.told(),
                one.suppressed(),
                one.refused(),
                percent(one.responsePercent()),
                one.control(),
                percent(one.controlPercent()),
                one.loans(),
                yuan(one.costFen()),
                yuan(one.earnedFen()));
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String percent(Optional<BigDecimal> share) {
        return share.map(value -> value + " %").orElse("—");
    }
}
