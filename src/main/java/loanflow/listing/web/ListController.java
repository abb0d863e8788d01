package loanflow.listing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.listing.BlackList;
import loanflow.listing.ListCategory;
import loanflow.listing.ListOrder;
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

    private static final Set<StaffGroup> PROPOSE = Set.of(
            StaffGroup.COMPLIANCE,
            StaffGroup.FRAUD_ANALYSTS,
            StaffGroup.FRAUD_LEADS,
            StaffGroup.COLLECTION_SUPERVISORS,
            StaffGroup.RISK_MANAGERS);
    private static final Set<StaffGroup> APPEAL = Set.of(StaffGroup.SERVICE_AGENTS, StaffGroup.COMPLIANCE);

    private final BlackList list;

    ListController(BlackList list) {
        this.list = list;
    }

    @PostMapping("/proposals")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose an entry 提出列入名单")
    Opened propose(Caller.Staff staff, @Valid @RequestBody Proposal proposal) {
        require(staff, PROPOSE);
        return new Opened(list.propose(
                        new ListOrder(
                                proposal.applicationId(), proposal.category(), proposal.reason(), proposal.evidence()),
                        staff.userId())
                .orElseThrow(() -> Problem.unprocessable(
                        "applicationId", "NOT_POSSIBLE", "No such application, or proposed or listed already.")));
    }

    @PostMapping("/proposals/{id}/appeals")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appeal for who is listed 名单申诉")
    Opened appeal(Caller.Staff staff, @PathVariable String id) {
        require(staff, APPEAL);
        return new Opened(list.appeal(id, staff.userId())
                .orElseThrow(() ->
                        Problem.unprocessable("id", "NOT_POSSIBLE", "Nothing stands under it, or an appeal is open.")));
    }

    private static void require(Caller.Staff staff, Set<StaffGroup> groups) {
        if (groups.stream().noneMatch(group -> staff.isIn(group.id()))) {
            throw new Problem(HttpStatus.FORBIDDEN, null, "permission", "This group does not work the list.");
        }
    }

    /**
     * Who is to be listed.
     *
     * @param reason in words, nothing personal
     * @param evidence reference of what proves it
     */
    record Proposal(
            @NotBlank @Size(max = 36) String applicationId,
            @NotNull ListCategory category,
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 200) String evidence) {}

    /** Its id. */
    record Opened(String id) {}
}
