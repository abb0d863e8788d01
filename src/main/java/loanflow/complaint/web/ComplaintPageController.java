package loanflow.complaint.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.complaint.ComplaintSubject;
import loanflow.complaint.ComplaintView;
import loanflow.complaint.Complaints;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which staff take a complaint, and read what somebody wrote; each reading is kept. */
@RestController
@RequestMapping("/loans/{id}/complaints")
@Hidden
class ComplaintPageController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final int MOST_CHARACTERS = 2000;
    private static final Frame FRAME = new Frame(
            "投诉 Complaints", "投诉", "Complaints", "登记后催收立即停止；查看原文会留痕 · Collection stops at once; who reads is kept");

    private final Html page = Html.page("complaints.html");
    private final Html option = Html.page("change-option.html");
    private final Complaints complaints;
    private final ComplaintCallers callers;

    ComplaintPageController(Complaints complaints, ComplaintCallers callers) {
        this.complaints = complaints;
        this.callers = callers;
    }

    @GetMapping(produces = HTML)
    String show(Caller.Staff staff, @PathVariable("id") String id, CsrfToken token) {
        callers.require(staff, id);
        List<Html> rows = complaints.of(id).stream()
                .map(one -> Html.row(
                        one.madeOn(),
                        one.subject().words(),
                        one.answerBy(),
                        one.answeredOn(),
                        one.finding() == null ? "" : one.finding().words(),
                        Html.link("/loans/" + id + "/complaints/" + one.id(), "原文 Words")))
                .toList();
        return FRAME.around(
                Html.link("/loans/" + id, id),
                page.with(Map.of(
                        "action", "/loans/" + id + "/complaints",
                        "csrf-name", token.getParameterName(),
                        "csrf-token", token.getToken(),
                        "form-key", PageForm.freshKey(),
                        "subjects",
                                Html.lines(Arrays.stream(ComplaintSubject.values())
                                        .map(one -> option.with(Map.of("value", one.name(), "text", one.words())))
                                        .toList()),
                        "rows", Html.lines(rows.isEmpty() ? List.of(Html.row("—", "", "", "", "", "")) : rows))));
    }

    @GetMapping(path = "/{complaint}", produces = HTML)
    String words(Caller.Staff staff, @PathVariable("id") String id, @PathVariable("complaint") String complaint) {
        callers.require(staff, id);
        if (complaints.of(id).stream().map(ComplaintView::id).noneMatch(complaint::equals)) {
            throw Problem.notFound("complaint");
        }
        return FRAME.around(
                Html.link("/loans/" + id + "/complaints", id),
                new Html("<section><p>"
                        + Html.text(complaints.read(complaint, staff.userId())).markup() + "</p></section>"));
    }

    @PostMapping
    @Idempotent
    ResponseEntity<String> make(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @RequestParam("subject") ComplaintSubject subject,
            @RequestParam("words") String words) {
        callers.require(staff, id);
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            throw Problem.invalid("words", "size", "1 to " + MOST_CHARACTERS + " characters.");
        }
        ComplaintView unused = complaints.make(id, subject, words, staff.name());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/loans/" + id + "/complaints")
                .build();
    }
}
