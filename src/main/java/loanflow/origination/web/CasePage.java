package loanflow.origination.web;

import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import java.util.Map;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.origination.ApplicationStatus;
import loanflow.origination.CaseFile;
import loanflow.origination.OpenedCase;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Draws a case file, closed or opened. */
@Component
class CasePage {

    private static final Frame FRAME =
            new Frame("客户资料 Case file", "客户资料", "Case file", "每次查看个人信息都会记录 · Every look at personal data is recorded");

    private final Html page = Html.page("case.html");
    private final Html closed = Html.page("case-closed.html");
    private final CaseFacts facts;
    private final CasePerson person;
    private final Moments moments;

    CasePage(CaseFacts facts, CasePerson person, Moments moments) {
        this.facts = facts;
        this.person = person;
        this.moments = moments;
    }

    /** Facts, and the question why the person is to be seen. */
    String closed(CaseFile file, CsrfToken token, boolean reasonWasBad) {
        return draw(
                file,
                closed.with(Map.of(
                        "papers", file.papers(),
                        "action", "/cases/" + file.status().id(),
                        "csrf-name", token.getParameterName(),
                        "csrf-token", token.getToken(),
                        "rule", reasonWasBad ? "请填写 5 至 500 个字的理由 Please give a reason of 5 to 500 characters" : "")));
    }

    String opened(CaseFile file, OpenedCase open) {
        return draw(file, person.draw(file, open));
    }

    private String draw(CaseFile file, Html who) {
        ApplicationStatus status = file.status();
        return FRAME.around(
                StateLabel.of(status.state()) + " · " + status.id(),
                page.with(Map.of(
                        "person",
                        who,
                        "facts",
                        facts.of(file),
                        "timeline",
                        lines(file.timeline().stream()
                                .map(step -> row(moments.minute(step.at()), StateLabel.of(step.state()), step.cause()))
                                .toList()))));
    }
}
