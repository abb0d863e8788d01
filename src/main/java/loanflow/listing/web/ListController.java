package loanflow.listing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.listing.BlackList;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Entries are proposed by who finds something; an appeal is taken by those who answer the person. */
@RestController
@RequestMapping("/api/black-list")
@Tag(name = "Black list 黑名单")
class ListController {

    private final BlackList list;

    ListController(BlackList list) {
        this.list = list;
    }

    @PostMapping("/proposals")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose an entry 提出列入名单")
    Opened propose(Caller.Staff staff, @Valid @RequestBody ProposalBody proposal) {
        ListStaff.requireProposer(staff);
        return new Opened(list.propose(proposal.order(), staff.userId())
                .orElseThrow(() -> Problem.unprocessable(
                        "applicationId", "NOT_POSSIBLE", "No such application, or proposed or listed already.")));
    }

    @PostMapping("/proposals/{id}/appeals")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appeal for who is listed 名单申诉")
    Opened appeal(Caller.Staff staff, @PathVariable String id) {
        ListStaff.requireAppealTaker(staff);
        return new Opened(list.appeal(id, staff.userId())
                .orElseThrow(() ->
                        Problem.unprocessable("id", "NOT_POSSIBLE", "Nothing stands under it, or an appeal is open.")));
    }

    /** Its id. */
    record Opened(String id) {}
}
