package loanflow.legal.web;

import static loanflow.access.page.Html.rows;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import loanflow.access.Caller;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageAnswer;
import loanflow.legal.AgencyAnswer;
import loanflow.legal.AgencyRecords;
import loanflow.legal.AgencyStanding;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The page of where we stand with agencies. */
@Component
class AgencyPage {

    static final String PLACE = "/agencies";

    private static final Frame FRAME = new Frame(
            "委外结算 Agencies",
            "委外结算",
            "What agencies received for us, passed on, earned and are owed",
            "付款须由另一人办理 · Who asks for a payment does not pay it");

    private final Html page = Html.page("agencies.html");
    private final AgencyRecords records;
    private final AgencyForms forms;

    AgencyPage(AgencyRecords records, AgencyForms forms) {
        this.records = records;
        this.forms = forms;
    }

    String draw(Caller.Staff staff, CsrfToken token) {
        return draw(staff, token, "", Map.of());
    }

    /** Does what a form asks for; what is refused is shown again with the rule. */
    ResponseEntity<String> answer(SentForm sent, Supplier<AgencyAnswer> work) {
        if (sent.isBroken()) {
            return again(sent, sent.again());
        }
        return work.get() instanceof AgencyAnswer.Refused refused
                ? again(sent, sent.again(refused.words()))
                : PageAnswer.done(PLACE);
    }

    ResponseEntity<String> refused(Caller.Staff staff, CsrfToken token, String rule) {
        return PageAnswer.refused(draw(staff, token, rule, Map.of()));
    }

    private ResponseEntity<String> again(SentForm sent, Html form) {
        return PageAnswer.refused(
                draw(sent.staff(), sent.token(), "", Map.of(sent.form().action(), form)));
    }

    private String draw(Caller.Staff staff, CsrfToken token, String rule, Map<String, Html> again) {
        List<AgencyStanding> all = records.standings();
        Map<String, String> names = records.agencies();
        return FRAME.around(
                "",
                page.with(Map.of(
                        "rule", rule,
                        "held", rows(all.stream().map(AgencyRows::held).toList(), 5),
                        "owed", rows(all.stream().map(AgencyRows::owed).toList(), 6),
                        "books",
                                rows(
                                        records.books().stream()
                                                .map(AgencyRows::of)
                                                .toList(),
                                        6),
                        "payments",
                                rows(
                                        records.payments().stream()
                                                .map(one -> AgencyRows.of(
                                                        one,
                                                        names.getOrDefault(one.agencyId(), one.agencyId()),
                                                        forms.of(one, staff, token)))
                                                .toList(),
                                        7),
                        "forms", forms.of(staff, token, again))));
    }
}
