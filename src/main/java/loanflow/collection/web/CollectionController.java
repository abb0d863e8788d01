package loanflow.collection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.collection.CaseHistories;
import loanflow.collection.HoldReason;
import loanflow.collection.Holds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases with their actions, promises, touches and refusals; nothing personal. Holds are placed and lifted here. */
@RestController
@RequestMapping("/api/collection/cases")
@Tag(name = "Collection cases 催收案件")
class CollectionController {

    private final CaseHistories histories;
    private final Holds holds;
    private final Clock clock;

    CollectionController(CaseHistories histories, Holds holds, Clock clock) {
        this.histories = histories;
        this.holds = holds;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A case 案件")
    CaseAnswer read(Caller.Staff staff, @PathVariable String id) {
        CaseReaders.mayRead(staff);
        return CaseAnswer.of(histories.find(id).orElseThrow(() -> Problem.notFound("caseId")));
    }

    @GetMapping
    @Operation(summary = "The latest case of a loan 贷款的最近案件")
    CaseAnswer ofLoan(Caller.Staff staff, @RequestParam String loanId) {
        CaseReaders.mayRead(staff);
        return CaseAnswer.of(histories.ofLoan(loanId).orElseThrow(() -> Problem.notFound("loanId")));
    }

    @PostMapping("/{id}/holds")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a case rest 暂停案件")
    HoldAnswer hold(Caller.Staff staff, @PathVariable String id, @Valid @RequestBody HoldRequest request) {
        CaseReaders.mayHold(staff);
        LocalDate today = LocalDate.now(clock);
        LocalDate until =
                request.until() == null ? today.plusDays(request.reason().days()) : request.until();
        if (until.isBefore(today)) {
            throw Problem.unprocessable("until", "future", "A hold ends today or later.");
        }
        if (!holds.place(id, request.reason(), until, StaffGroup.SERVICE_AGENTS.id())) {
            throw Problem.notFound("caseId");
        }
        return new HoldAnswer(request.reason(), until);
    }

    @DeleteMapping("/{id}/holds/{reason}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lift a hold 解除暂停")
    void lift(Caller.Staff staff, @PathVariable String id, @PathVariable HoldReason reason) {
        CaseReaders.mayHold(staff);
        if (!holds.lift(id, reason)) {
            throw Problem.notFound("reason");
        }
    }

    /**
     * A hold.
     *
     * @param until first day on which its owner must look again; null: the usual time of the reason
     */
    record HoldRequest(@NotNull HoldReason reason, @Nullable LocalDate until) {}

    /** The hold that stands. */
    record HoldAnswer(HoldReason reason, LocalDate until) {}
}
