package loanflow.origination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.PaperType;
import loanflow.access.Problem;
import loanflow.origination.ApplicationAccess;
import loanflow.origination.Paper;
import loanflow.origination.Papers;
import loanflow.origination.Uploaded;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in papers as the raw body of the request; what the sender calls their type is not believed. */
@RestController
@Tag(name = "Papers 材料")
class PaperController {

    private final Papers papers;
    private final ApplicationAccess access;

    PaperController(Papers papers, ApplicationAccess access) {
        this.papers = papers;
        this.access = access;
    }

    @PostMapping(
            path = "/api/applications/{id}/papers",
            consumes = {"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @Idempotent
    @Operation(summary = "Upload a paper 上传材料", description = "PDF, JPEG or PNG by content, at most 10 MB.")
    ResponseEntity<Paper> upload(
            Caller caller, @PathVariable String id, @RequestParam String kind, @RequestBody byte[] content) {
        access.require(caller, id);
        if (!kind.matches("[A-Z_]{1,30}")) {
            throw Problem.invalid("kind", "pattern", "Must be a code such as INCOME_PROOF.");
        }
        if (content.length > PaperType.MOST_BYTES) {
            throw new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "body", "size", "A paper has at most 10 MB.");
        }
        Uploaded uploaded = papers.upload(id, kind, content);
        if (uploaded instanceof Uploaded.Refused refused) {
            throw refused.rule().equals("TYPE")
                    ? new Problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body", "type", "Must be a PDF, JPEG or PNG by content.")
                    : Problem.conflict(refused.rule(), "The paper was not taken.");
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(((Uploaded.Stored) uploaded).paper());
    }
}
