package loanflow.hardship.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.page.PageAnswer;
import loanflow.hardship.HardshipPaper;
import loanflow.hardship.HardshipPaperContent;
import loanflow.hardship.HardshipPaperKind;
import loanflow.hardship.HardshipPapers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** On the page of hardship: staff hand in what a borrower gave them, and those who assess open what came. */
@RestController
@RequestMapping("/loans/{id}/hardship/papers")
@Hidden
class HardshipPaperPageController {

    private final HardshipPapers papers;
    private final HardshipCallers callers;

    HardshipPaperPageController(HardshipPapers papers, HardshipCallers callers) {
        this.papers = papers;
        this.callers = callers;
    }

    /** The same file sent twice is one paper. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<String> add(
            Caller.Staff staff,
            @PathVariable("id") String id,
            @RequestParam("kind") HardshipPaperKind kind,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        callers.mayAsk(staff, id);
        HardshipPaper unused = HardshipPaperRefusals.stored(papers.add(id, kind, file.getBytes(), staff.name()));
        return PageAnswer.done("/loans/" + id + "/hardship");
    }

    @GetMapping("/{paper}")
    ResponseEntity<byte[]> open(
            Caller.Staff staff, @PathVariable("id") String id, @PathVariable("paper") String paper) {
        callers.mayRead(staff, id);
        HardshipPaperContent content =
                papers.open(id, paper, staff.name()).orElseThrow(() -> Problem.notFound("paper"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .header("Content-Disposition", "inline")
                .body(content.bytes());
    }
}
