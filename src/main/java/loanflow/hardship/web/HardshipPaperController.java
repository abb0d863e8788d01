package loanflow.hardship.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.hardship.HardshipPaper;
import loanflow.hardship.HardshipPaperKind;
import loanflow.hardship.HardshipPapers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Evidence of a borrower who cannot pay, as the raw body of the request. */
@RestController
@RequestMapping("/api/loans/{id}/hardship/papers")
@Tag(name = "Hardship 困难客户")
class HardshipPaperController {

    private final HardshipPapers papers;
    private final HardshipCallers callers;

    HardshipPaperController(HardshipPapers papers, HardshipCallers callers) {
        this.papers = papers;
        this.callers = callers;
    }

    @PostMapping(consumes = {"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload evidence 上传困难证明",
            description =
                    "PDF, JPEG or PNG by content, at most 10 MB, while the request is being looked at. 409 names the"
                            + " rule: NOTHING_ASKED, TOO_MANY.")
    HardshipPaper add(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam("kind") HardshipPaperKind kind,
            @RequestBody byte[] content) {
        callers.mayAsk(caller, id);
        return HardshipPaperRefusals.stored(papers.add(id, kind, content, caller.name()));
    }

    @GetMapping
    @Operation(summary = "What came, without its content 已上传的困难证明")
    List<HardshipPaper> all(Caller caller, @PathVariable("id") String id) {
        callers.mayAsk(caller, id);
        return papers.of(id);
    }
}
