package loanflow.origination.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.link;
import static loanflow.access.page.Html.row;

import java.util.List;
import java.util.Map;
import loanflow.access.page.Html;
import loanflow.customer.PersonalData;
import loanflow.origination.CaseFile;
import loanflow.origination.OpenedCase;
import loanflow.origination.StoredPaper;
import org.springframework.stereotype.Component;

/** Draws what a case shows once a reason was given. */
@Component
class CasePerson {

    private final Html page = Html.page("case-open.html");
    private final Moments moments;

    CasePerson(Moments moments) {
        this.moments = moments;
    }

    Html draw(CaseFile file, OpenedCase open) {
        return page.with(Map.of(
                "person", person(open.revealed().person()),
                "contacts",
                        lines(open.revealed().contacts().stream()
                                .map(contact -> row(
                                        contact.name(),
                                        contact.relation(),
                                        contact.phone().value()))
                                .toList()),
                "papers",
                        lines(open.papers().stream()
                                .map(paper -> paper(file, open, paper))
                                .toList()),
                "notes",
                        lines(open.notes().stream()
                                .map(note ->
                                        row(moments.minute(note.at()), note.userId(), note.activity(), note.text()))
                                .toList())));
    }

    private static Html person(PersonalData person) {
        return lines(List.of(
                row(both("姓名", "Name"), person.name()),
                row(both("身份证号", "Identity number"), person.idNumber().value()),
                row(both("手机", "Phone"), person.phone().value()),
                row(both("银行卡", "Bank card"), person.bankCard().value()),
                row(both("住址", "Home address"), person.homeAddress()),
                row(both("单位", "Employer"), person.employer()),
                row(both("邮箱", "Email"), person.email())));
    }

    private Html paper(CaseFile file, OpenedCase open, StoredPaper stored) {
        String address = "/cases/" + file.status().id() + "/papers/"
                + stored.paper().id() + "?reveal=" + open.revealed().revealId();
        return row(
                stored.paper().kind(),
                stored.paper().mediaType() + " · " + (stored.paper().sizeBytes() + 1023) / 1024 + " KB",
                moments.minute(stored.uploadedAt()),
                link(address, "打开 Open"));
    }
}
