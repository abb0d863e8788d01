package loanflow.hardship.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.access.page.PageForm;
import loanflow.hardship.HardshipAnswer;
import loanflow.hardship.HardshipCause;
import loanflow.hardship.HardshipPaper;
import loanflow.hardship.HardshipPaperKind;
import loanflow.hardship.HardshipPapers;
import loanflow.hardship.HardshipView;
import loanflow.hardship.HardshipWish;
import loanflow.hardship.Hardships;
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

/** The form on which staff who talk with a borrower begin a request for him. */
@RestController
@RequestMapping("/loans/{id}/hardship")
@Hidden
class HardshipPageController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final Frame FRAME = new Frame(
            "困难申请 Hardship", "困难申请", "Hardship", "登记后催收暂停，七个工作日内答复 · Collection rests; answered in seven working days");

    private final Html page = Html.page("hardship.html");
    private final Html upload = Html.page("hardship-upload.html");
    private final Html option = Html.page("change-option.html");
    private final Hardships hardships;
    private final HardshipPapers papers;
    private final HardshipCallers callers;

    HardshipPageController(Hardships hardships, HardshipPapers papers, HardshipCallers callers) {
        this.hardships = hardships;
        this.papers = papers;
        this.callers = callers;
    }

    @GetMapping(produces = HTML)
    String show(Caller.Staff staff, @PathVariable("id") String id, CsrfToken token) {
        callers.mayAsk(staff, id);
        Optional<HardshipView> last = hardships.find(id);
        return FRAME.around(
                Html.link("/loans/" + id, id),
                page.with(Map.of(
                        "action", "/loans/" + id + "/hardship",
                        "csrf-name", token.getParameterName(),
                        "csrf-token", token.getToken(),
                        "form-key", PageForm.freshKey(),
                        "state", last.map(HardshipPageController::state).orElse("无 None"),
                        "papers",
                                Html.rows(
                                        papers.of(id).stream()
                                                .map(one -> paper(id, one))
                                                .toList(),
                                        4),
                        "upload",
                                last.filter(HardshipView::takesPapers)
                                        .map(asked -> uploadFor(id, token))
                                        .orElse(Html.lines(List.of())),
                        "causes",
                                options(Arrays.stream(HardshipCause.values())
                                        .map(cause -> Map.of("value", cause.name(), "text", cause.words()))))));
    }

    private static String state(HardshipView found) {
        return found.state().words() + " · 申请日 Asked on " + found.askedOn() + " · 最迟答复 Answer by " + found.answerBy();
    }

    /** Only while somebody looks at the request: papers that come later are refused. */
    private Html uploadFor(String id, CsrfToken token) {
        return upload.with(Map.of(
                "action",
                "/loans/" + id + "/hardship",
                "csrf-name",
                token.getParameterName(),
                "csrf-token",
                token.getToken(),
                "kinds",
                options(Arrays.stream(HardshipPaperKind.values())
                        .map(kind -> Map.of("value", kind.name(), "text", kind.words())))));
    }

    private Html options(Stream<Map<String, String>> choices) {
        return Html.lines(choices.map(option::with).toList());
    }

    private static Html paper(String id, HardshipPaper paper) {
        return Html.row(
                paper.kind().words(),
                paper.mediaType() + " · " + paper.sizeBytes() / 1024 + " KB",
                paper.uploadedAt().toLocalDate(),
                Html.link("/loans/" + id + "/hardship/papers/" + paper.id(), "打开 Open"));
    }

    @PostMapping
    @Idempotent
    ResponseEntity<String> ask(
            Caller.Staff staff, @PathVariable("id") String id, @RequestParam("cause") HardshipCause cause) {
        callers.mayAsk(staff, id);
        if (hardships.ask(new HardshipWish(id, cause, null, staff.name())) instanceof HardshipAnswer.Refused refused) {
            throw Problem.conflict(refused.rule().name(), "This is not possible now.");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/loans/" + id + "/hardship")
                .build();
    }
}
