package loanflow.ledger.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.ledger.Reconciliation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Our cash accounts against the statements of those who have the money. */
@RestController
@RequestMapping("/api/ledger/reconciliation")
@Tag(name = "Ledger 总账")
class ReconciliationController {

    private final Reconciliation reconciliation;

    ReconciliationController(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @GetMapping
    @Operation(summary = "Each cash account at its last statement 资金账户余额核对")
    List<StandingAnswer> standings(Caller.Staff staff) {
        Reconcilers.requireReader(staff);
        return reconciliation.standings().stream().map(StandingAnswer::of).toList();
    }

    @GetMapping("/differences")
    @Operation(summary = "Differences of some days, and all that wait for a person 对账差异")
    List<DifferenceAnswer> differences(Caller.Staff staff, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        Reconcilers.requireReader(staff);
        if (to.isBefore(from)) {
            throw Problem.unprocessable("to", "order", "The last date lies before the first.");
        }
        return reconciliation.differences(from, to).stream()
                .map(DifferenceAnswer::of)
                .toList();
    }

    /** Says why a difference is there. It stays; so do the books. */
    @PostMapping("/differences/{id}/explanation")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Explain a difference 说明差异")
    void explain(Caller.Staff staff, @PathVariable("id") long id, @Valid @RequestBody Explanation explanation) {
        Reconcilers.requireWorker(staff);
        if (!reconciliation.explain(id, staff.name(), explanation.because())) {
            throw Problem.notFound("id");
        }
    }

    record Explanation(@NotBlank @Size(max = 500) String because) {}
}
