package loanflow.origination.web;

import io.swagger.v3.oas.annotations.Hidden;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.origination.CaseFile;
import loanflow.origination.CaseFiles;
import loanflow.origination.PaperContent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The case file for the groups that work cases: facts at once, the person and the papers after a reason. */
@RestController
@RequestMapping("/cases/{id}")
@Hidden
class CaseController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;

    private final CaseFiles cases;
    private final CasePage page;

    CaseController(CaseFiles cases, CasePage page) {
        this.cases = cases;
        this.page = page;
    }

    @GetMapping(produces = HTML)
    String show(Caller.Staff staff, @PathVariable String id, CsrfToken token) {
        return page.closed(file(staff, id), token, false);
    }

    @PostMapping(produces = HTML)
    ResponseEntity<String> open(
            Caller.Staff staff,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            CsrfToken token) {
        CaseFile file = file(staff, id);
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            return ResponseEntity.badRequest().body(page.closed(file, token, true));
        }
        return ResponseEntity.ok(page.opened(
                file, cases.open(id, staff.name(), why).orElseThrow(() -> Problem.notFound("applicationId"))));
    }

    @GetMapping("/papers/{paperId}")
    ResponseEntity<byte[]> paper(
            Caller.Staff staff, @PathVariable String id, @PathVariable String paperId, @RequestParam long reveal) {
        CaseWorkers.require(staff);
        PaperContent paper =
                cases.paper(id, paperId, reveal, staff.name()).orElseThrow(() -> Problem.notFound("paperId"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .header("Content-Disposition", "inline")
                .body(paper.bytes());
    }

    private CaseFile file(Caller.Staff staff, String id) {
        CaseWorkers.require(staff);
        return cases.find(id).orElseThrow(() -> Problem.notFound("applicationId"));
    }
}
