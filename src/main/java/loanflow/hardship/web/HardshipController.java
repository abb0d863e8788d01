package loanflow.hardship.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.hardship.HardshipAnswer;
import loanflow.hardship.HardshipView;
import loanflow.hardship.Hardships;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which a borrower who cannot pay asks for another way, and says whether he takes what he is offered. */
@RestController
@RequestMapping("/api/loans/{id}/hardship")
@Tag(name = "Hardship 困难客户")
class HardshipController {

    private final Hardships hardships;
    private final HardshipCallers callers;

    HardshipController(Hardships hardships, HardshipCallers callers) {
        this.hardships = hardships;
        this.callers = callers;
    }

    @PostMapping
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for another way to pay 困难申请",
            description = "Collection rests from now on; answered within seven working days. 409 names the rule:"
                    + " LOAN_CLOSED, ALREADY_ASKED, OTHER_CURRENCY.")
    HardshipView ask(Caller caller, @PathVariable("id") String id, @Valid @RequestBody HardshipBody body) {
        callers.mayAsk(caller, id);
        return done(hardships.ask(body.wish(id, caller)));
    }

    @GetMapping
    @Operation(summary = "Where the request stands, and what is offered 查询困难申请与方案")
    HardshipView one(Caller caller, @PathVariable("id") String id) {
        callers.mayAsk(caller, id);
        return hardships.find(id).orElseThrow(() -> Problem.notFound("id"));
    }

    @PostMapping("/acceptance")
    @Idempotent
    @Operation(summary = "Take the plan 接受方案", description = "409 NOTHING_OFFERED when there is none to take.")
    HardshipView accept(Caller caller, @PathVariable("id") String id) {
        callers.mayAnswer(caller, id);
        return done(hardships.accept(id));
    }

    @PostMapping("/decline")
    @Idempotent
    @Operation(summary = "Decline the plan 拒绝方案", description = "409 NOTHING_OFFERED when there is none.")
    HardshipView decline(Caller caller, @PathVariable("id") String id) {
        callers.mayAnswer(caller, id);
        return done(hardships.decline(id));
    }

    private static HardshipView done(HardshipAnswer answer) {
        if (answer instanceof HardshipAnswer.Refused refused) {
            throw Problem.conflict(refused.rule().name(), "This is not possible now.");
        }
        return ((HardshipAnswer.Done) answer).request();
    }
}
