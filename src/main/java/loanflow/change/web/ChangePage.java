package loanflow.change.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.link;
import static loanflow.access.page.Html.row;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.change.AskedChange;
import loanflow.change.ChangeAnswer;
import loanflow.change.ChangeEvidence;
import loanflow.change.ChangeKind;
import loanflow.workflow.Wording;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Draws the page on which changes of a loan are asked for. */
@Component
class ChangePage {

    private static final Frame FRAME = new Frame(
            "贷款变更 Change of a loan",
            "贷款变更",
            "Change of a loan",
            "变更经确认后入账 · Changes are booked when they are confirmed");

    private final Html page = Html.page("change.html");
    private final Html asking = Html.page("change-form.html");
    private final Html preview = Html.page("change-preview.html");
    private final Html refusal = Html.page("change-refusal.html");
    private final Html ask = Html.page("change-ask.html");

    /** Kinds to choose from, and what was asked for before. */
    String choose(String loanId, Caller.Staff staff, List<AskedChange> before, Html chosen) {
        return FRAME.around(
                link("/loans/" + loanId, loanId),
                page.with(Map.of(
                        "kinds", kinds(loanId, staff), "chosen", chosen, "changes", lines(ChangeRows.of(before)))));
    }

    /** The form of a kind, with what its change would do once it can be told. */
    Html form(String loanId, ChangeKind kind, Map<String, String> form, String key, CsrfToken token, Html effect) {
        return asking.with(Map.of(
                "action",
                "/loans/" + loanId + "/change",
                "kind",
                kind.name(),
                "title",
                kind.words(),
                "key",
                key,
                "fields",
                ChangeFields.of(kind, form),
                "csrf-name",
                token.getParameterName(),
                "csrf-token",
                token.getToken(),
                "effect",
                effect));
    }

    Html effect(PreviewBody effect) {
        return preview.with(Map.of(
                "on", effect.on(),
                "figures", rows(effect.figures()),
                "schedule", rows(effect.schedule()),
                "corrections", rows(effect.corrections()),
                "ask", ask));
    }

    Html refused(ChangeAnswer.Refused refused) {
        return refusal.with(
                Map.of("rule", Wording.of(refused.rule()), "field", refused.field(), "detail", refused.detail()));
    }

    private static Html kinds(String loanId, Caller.Staff staff) {
        return lines(Arrays.stream(ChangeKind.values())
                .filter(kind -> Askers.may(staff, kind))
                .map(kind -> new Html("<li><a href=\""
                        + Html.text("/loans/" + loanId + "/change?kind=" + kind.name())
                                .markup() + "\">" + Html.text(kind.words()).markup() + "</a></li>"))
                .toList());
    }

    private static Html rows(List<ChangeEvidence.Row> rows) {
        return lines(rows.stream()
                .map(one -> row(one.name(), one.before(), one.after()))
                .toList());
    }
}
