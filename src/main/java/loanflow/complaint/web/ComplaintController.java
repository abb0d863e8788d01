package loanflow.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.complaint.ComplaintView;
import loanflow.complaint.Complaints;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which a borrower complains and sees what came of it. */
@RestController
@RequestMapping("/api/loans/{id}/complaints")
@Tag(name = "Complaints 投诉")
class ComplaintController {

    private final Complaints complaints;
    private final ComplaintCallers callers;

    ComplaintController(Complaints complaints, ComplaintCallers callers) {
        this.complaints = complaints;
        this.callers = callers;
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Complain 投诉",
            description = "Every touch for collection stops at once. The answer goes out as a message and stands here.")
    ComplaintView make(Caller caller, @PathVariable("id") String id, @Valid @RequestBody ComplaintBody body) {
        callers.require(caller, id);
        return complaints.make(id, body.subject(), body.words(), caller.name());
    }

    @GetMapping
    @Operation(summary = "Complaints about a loan, the latest first 查询投诉")
    List<ComplaintView> of(Caller caller, @PathVariable("id") String id) {
        callers.require(caller, id);
        return complaints.of(id);
    }
}
