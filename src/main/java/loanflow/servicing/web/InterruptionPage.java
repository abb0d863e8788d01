package loanflow.servicing.web;

import static loanflow.access.page.Html.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.access.page.FormField;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.servicing.Interruption;
import loanflow.servicing.LoanRisk;
import org.springframework.stereotype.Component;

/** Draws what interrupted the limitation of a claim, with the form to note more. */
@Component
class InterruptionPage {

    private static final Frame FRAME = new Frame(
            "时效中断 Interruptions",
            "时效中断",
            "Limitation of the claim",
            "证据只写编号 · Evidence by reference only, no personal data");

    private final Html page = Html.page("interruptions.html");

    static PageForm form(String loanId) {
        return new PageForm(
                "/loans/" + loanId + "/interruptions",
                "登记 Note",
                List.of(
                        FormField.choice("kind", "种类 Kind", kinds()),
                        FormField.day("on", "日期 Day"),
                        FormField.text("evidence", "证据编号 Reference of the evidence", 120)));
    }

    String draw(String loanId, LoanRisk risk, Html form) {
        return FRAME.around(
                Html.link("/loans/" + loanId, loanId),
                page.with(Map.of(
                        "note",
                        form,
                        "limitation",
                        risk.limitationDate() == null ? "—" : risk.limitationDate(),
                        "interruptions",
                        rows(
                                risk.interruptions().stream()
                                        .map(one -> Html.row(one.on(), words(one.kind()), one.evidence()))
                                        .toList(),
                                3))));
    }

    private static Map<String, String> kinds() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (InterruptionRequest.Kind kind : InterruptionRequest.Kind.values()) {
            choices.put(kind.name(), words(Interruption.Kind.valueOf(kind.name())));
        }
        return choices;
    }

    private static String words(Interruption.Kind kind) {
        return kind.chinese() + " " + kind.english();
    }
}
