package loanflow.skiptrace.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.access.page.Frame;
import loanflow.access.page.Html;
import loanflow.customer.Reachable;
import loanflow.skiptrace.TraceReveals;
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

/** Name and number of the one person who may be called now, after a reason; nobody while the gate has not agreed. */
@RestController
@RequestMapping("/traces/{caseId}")
@Hidden
class TraceController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final Frame FRAME = new Frame(
            "失联修复 Skip trace", "失联修复", "Skip trace", "每次查看个人信息都会记录 · Every look at personal data is recorded");

    private final TraceReveals reveals;
    private final Html closed = Html.page("trace-closed.html");
    private final Html open = Html.page("trace-open.html");

    TraceController(TraceReveals reveals) {
        this.reveals = reveals;
    }

    @GetMapping(produces = HTML)
    String show(Caller.Staff staff, @PathVariable String caseId, CsrfToken token) {
        require(staff, caseId);
        return closed(caseId, token, "");
    }

    @PostMapping(produces = HTML)
    ResponseEntity<String> open(
            Caller.Staff staff,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String reason,
            CsrfToken token) {
        require(staff, caseId);
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            return ResponseEntity.badRequest()
                    .body(closed(caseId, token, "请填写 5 至 500 个字的理由 Please give a reason of 5 to 500 characters"));
        }
        Optional<Reachable> person = reveals.open(caseId, staff.name(), why);
        return ResponseEntity.ok(FRAME.around(
                caseId,
                person.map(found -> open.with(Map.of(
                                "name", found.name(), "phone", found.phone().value())))
                        .orElseThrow(() -> Problem.notFound("caseId"))));
    }

    private String closed(String caseId, CsrfToken token, String rule) {
        return FRAME.around(
                caseId,
                closed.with(Map.of(
                        "action",
                        "/traces/" + caseId,
                        "csrf-name",
                        token.getParameterName(),
                        "csrf-token",
                        token.getToken(),
                        "rule",
                        rule)));
    }

    private void require(Caller.Staff staff, String caseId) {
        if (!staff.isIn(StaffGroup.LATE_COLLECTORS.id()) && !staff.isIn(StaffGroup.COLLECTION_SUPERVISORS.id())) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "Only late collectors and their supervisors.");
        }
        if (!reveals.isOpen(caseId)) {
            throw Problem.notFound("caseId");
        }
    }
}
