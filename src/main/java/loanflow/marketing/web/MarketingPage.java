package loanflow.marketing.web;

import static loanflow.access.page.Html.row;
import static loanflow.access.page.Html.rows;

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
import org.springframework.stereotype.Component;

/** Draws response and value by source and campaign, with the forms of those who plan. */
@Component
class MarketingPage {

    private static final Frame FRAME =
            new Frame("营销 Marketing", "营销", "Sources and campaigns", "数字不含个人信息 · No personal data in these numbers");

    private final Html page = Html.page("marketing.html");
    private final Html forms = Html.page("marketing-forms.html");
    private final Campaigns campaigns;
    private final Sources sources;

    MarketingPage(Campaigns campaigns, Sources sources) {
        this.campaigns = campaigns;
        this.sources = sources;
    }

    /** With the two forms for who plans; others only read. */
    String draw(Caller.Staff staff, Html plan, Html cost) {
        Object works = Marketers.works(staff) ? forms.with(Map.of("plan", plan, "cost", cost)) : "";
        return FRAME.around(
                "",
                page.with(Map.of(
                        "forms",
                        works,
                        "sources",
                        rows(sources.values().stream().map(MarketingPage::line).toList(), 9),
                        "campaigns",
                        rows(
                                campaigns.results().stream()
                                        .map(MarketingPage::line)
                                        .toList(),
                                12))));
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
                one.segment().words() + " · " + Wording.of(one.channel()),
                Wording.of("CAMPAIGN_" + one.state()),
                one.plannedBy(),
                one.told() + " · " + percent(one.responsePercent()),
                one.control() + " · " + percent(one.controlPercent()),
                one.suppressed(),
                one.refused(),
                one.loans(),
                yuan(one.paidOutFen()),
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
