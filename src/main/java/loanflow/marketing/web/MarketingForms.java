package loanflow.marketing.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.access.page.FormField;
import loanflow.access.page.PageForm;
import loanflow.marketing.Segment;
import loanflow.workflow.Wording;

/** What marketers fill in. */
final class MarketingForms {

    static final PageForm PLAN = new PageForm(
            "/marketing/campaigns",
            "提交审批 Submit for approval",
            List.of(
                    FormField.text("name", "活动名称 Name", 60),
                    FormField.choice("segment", "分群 Segment", segments()),
                    FormField.choice("channel", "渠道 Channel", channels())));

    static final PageForm COST = new PageForm(
            "/marketing/costs",
            "登记 Note",
            List.of(
                    FormField.text("source", "来源 Source", 80),
                    FormField.day("day", "日期 Day"),
                    FormField.text("amount", "金额（元） Amount, yuan", 12),
                    FormField.text("because", "说明 Why", 200)));

    private MarketingForms() {}

    private static Map<String, String> segments() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Segment segment : Segment.values()) {
            choices.put(segment.name(), segment.words());
        }
        return choices;
    }

    private static Map<String, String> channels() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (CampaignBody.Way way : CampaignBody.Way.values()) {
            choices.put(way.name(), Wording.of(way.name()));
        }
        return choices;
    }
}
