package loanflow.origination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.origination.Answer;
import loanflow.origination.ApplicationAccess;
import loanflow.origination.ApplicationState;
import loanflow.origination.Decisions;
import loanflow.origination.StepUps;
import loanflow.origination.Withdrawals;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an applicant decides, himself or through the partner. */
@RestController
@RequestMapping("/api/applications/{id}")
@Tag(name = "Decisions of the applicant 申请人决定")
class DecisionController {

    private final Decisions decisions;
    private final Withdrawals withdrawals;
    private final StepUps stepUps;
    private final ApplicationAccess access;

    DecisionController(Decisions decisions, Withdrawals withdrawals, StepUps stepUps, ApplicationAccess access) {
        this.decisions = decisions;
        this.withdrawals = withdrawals;
        this.stepUps = stepUps;
        this.access = access;
    }

    @PostMapping("/acceptance")
    @Idempotent
    @Operation(summary = "Accept an offer 接受要约")
    State accept(Caller caller, @PathVariable String id, @Valid @RequestBody Acceptance acceptance) {
        access.require(caller, id);
        return state(decisions.accept(id, acceptance.offerId(), acceptance.arbitrationClause()));
    }

    @PostMapping("/decline")
    @Idempotent
    @Operation(summary = "Decline an offer 拒绝要约")
    State decline(Caller caller, @PathVariable String id) {
        access.require(caller, id);
        return state(decisions.decline(id));
    }

    @PostMapping("/withdrawal")
    @Idempotent
    @Operation(summary = "Withdraw before the payout is instructed 撤回申请（付款指令发出之前）")
    State withdraw(Caller caller, @PathVariable String id) {
        access.require(caller, id);
        return state(withdrawals.withdraw(id));
    }

    @PostMapping("/cooling-off-waiver")
    @Idempotent
    @Operation(summary = "Waive the cooling-off 放弃冷静期")
    State waive(Caller caller, @PathVariable String id) {
        access.require(caller, id);
        return state(decisions.waiveCoolingOff(id));
    }

    @PostMapping("/step-up")
    @Idempotent
    @Operation(summary = "Answer a second identity check 完成加强核验")
    State stepUp(Caller caller, @PathVariable String id, @Valid @RequestBody StepUp stepUp) {
        access.require(caller, id);
        return state(stepUps.answer(id, stepUp.livenessReference()));
    }

    private static State state(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw Problem.conflict(refused.rule(), "The application stands at " + refused.state() + ".");
        }
        return new State(((Answer.Done) answer).state());
    }

    /**
     * Acceptance of one offer.
     *
     * @param arbitrationClause accepted on its own: false leaves the clause out of the contract (仲裁法)
     */
    record Acceptance(
            @NotNull @Pattern(regexp = "[0-9a-f-]{36}") String offerId,
            @NotNull Boolean arbitrationClause) {}

    /**
     * Reference of the liveness session.
     *
     * @param livenessReference the provider's opaque id, nothing personal
     */
    record StepUp(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String livenessReference) {}

    /** Where the application stands now. */
    record State(ApplicationState state) {}
}
