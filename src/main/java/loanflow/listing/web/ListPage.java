package loanflow.listing.web;

import static loanflow.access.page.Html.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.page.FormField;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.listing.BlackList;
import loanflow.listing.ListCategory;
import loanflow.listing.ProposedEntry;
import loanflow.workflow.Wording;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Draws who was proposed for the black list and what came of it, with the forms of who proposes and who takes appeals. */
@Component
class ListPage {

    static final PageForm PROPOSE = new PageForm(
            "/black-list/proposals",
            "提交审批 Submit for approval",
            List.of(
                    FormField.text("applicationId", "申请号 Application", 36),
                    FormField.choice("category", "类别 Category", categories()),
                    FormField.text("reason", "理由，不写个人信息 Reason; no personal data", 500),
                    FormField.text("evidence", "证据编号 Reference of the evidence", 200)));

    private static final Frame FRAME = new Frame(
            "黑名单 Black list",
            "黑名单",
            "Proposals, entries and appeals",
            "列入须两人批准，本人可申诉 · Two persons list, the person may appeal");

    private final Html page = Html.page("black-list.html");
    private final Html proposing = Html.page("black-list-propose.html");
    private final BlackList list;

    ListPage(BlackList list) {
        this.list = list;
    }

    String draw(Caller.Staff staff, CsrfToken token, Html form) {
        return FRAME.around(
                "",
                page.with(Map.of(
                        "form",
                        ListStaff.proposes(staff) ? proposing.with(Map.of("propose", form)) : "",
                        "entries",
                        rows(
                                list.latest().stream()
                                        .map(one -> line(one, staff, token))
                                        .toList(),
                                9))));
    }

    private static Html line(ProposedEntry one, Caller.Staff staff, CsrfToken token) {
        return Html.row(
                one.proposedOn(),
                one.category().words(),
                one.reason(),
                one.evidence(),
                Html.link("/cases/" + one.applicationId(), "申请 Application"),
                one.proposedBy(),
                Wording.of("LIST_" + one.state()),
                one.expiresOn(),
                appeal(one, staff, token));
    }

    private static Object appeal(ProposedEntry one, Caller.Staff staff, CsrfToken token) {
        if (one.mayBeAppealed() && ListStaff.takesAppeals(staff)) {
            return PageForm.button("/black-list/proposals/" + one.id() + "/appeals", "登记申诉 Take an appeal", token);
        }
        return one.appealed() ? "申诉中 Being looked at" : "";
    }

    private static Map<String, String> categories() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ListCategory category : ListCategory.values()) {
            choices.put(category.name(), category.words());
        }
        return choices;
    }
}
