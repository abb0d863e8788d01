package loanflow.legal.web;

import java.util.Map;
import java.util.function.Function;
import loanflow.access.Caller;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.legal.AgencyPayment;
import loanflow.legal.AgencyRecords;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** What this person may do on the page of agencies. */
@Component
class AgencyForms {

    private final Html recording = Html.page("agencies-forms.html");
    private final Html paying = Html.page("agencies-pay.html");
    private final AgencyRecords records;

    AgencyForms(AgencyRecords records) {
        this.records = records;
    }

    /** @param again forms that are shown again instead of empty, by their action */
    Html of(Caller.Staff staff, CsrfToken token, Map<String, Html> again) {
        if (!AgencyStaff.asks(staff)) {
            return new Html("");
        }
        Map<String, String> agencies = records.agencies();
        Function<PageForm, Html> shown = form -> again.getOrDefault(form.action(), form.empty(token));
        return recording.with(Map.of(
                "received", shown.apply(ReceivedBody.form(agencies)),
                "remitted", shown.apply(RemittedBody.form(agencies)),
                "payment", shown.apply(PaymentBody.form(agencies))));
    }

    /** What may be done about a payment: by who pays, if another person has asked, and by either to give it up. */
    Html of(AgencyPayment payment, Caller.Staff staff, CsrfToken token) {
        if (!payment.waits()) {
            return Html.text(payment.reference());
        }
        String address = "/agencies/payments/" + payment.id();
        boolean pays = AgencyStaff.pays(staff);
        String pay = pays && payment.waitsFor(staff.userId())
                ? paying.with(Map.of(
                                "action",
                                address + "/booking",
                                "csrf-name",
                                token.getParameterName(),
                                "csrf-token",
                                token.getToken()))
                        .markup()
                : "";
        return new Html(
                pays || AgencyStaff.asks(staff)
                        ? pay
                                + PageForm.button(address + "/refusal", "不付 Refuse", token)
                                        .markup()
                        : "");
    }
}
