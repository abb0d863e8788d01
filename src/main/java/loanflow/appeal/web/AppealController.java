package loanflow.appeal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.appeal.Appeal;
import loanflow.appeal.AppealAnswer;
import loanflow.appeal.Appeals;
import loanflow.origination.Origination;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which an applicant, himself or through the partner, asks for a person after an automatic refusal. */
@RestController
@RequestMapping("/api/applications/{id}/appeal")
@Tag(name = "Appeals 人工复核")
class AppealController {

    private final Appeals appeals;
    private final Origination origination;

    AppealController(Appeals appeals, Origination origination) {
        this.appeals = appeals;
        this.origination = origination;
    }

    @PostMapping
    @Idempotent
    @Operation(
            summary = "Ask for a person after an automatic refusal 对自动拒绝申请人工复核",
            description = "Within 30 days. 409 names the rule otherwise: NOT_REFUSED, NO_JUDGEMENT, NOT_AUTOMATIC,"
                    + " FORBIDDEN_BY_LAW, TOO_LATE.")
    Appeal make(Caller caller, @PathVariable String id) {
        require(caller, id);
        AppealAnswer answer = appeals.make(id);
        if (answer instanceof AppealAnswer.Refused refused) {
            throw Problem.conflict(refused.rule().name(), "No review by a person is possible.");
        }
        return ((AppealAnswer.Made) answer).appeal();
    }

    @GetMapping
    @Operation(summary = "Where the review by a person stands 查询人工复核进度")
    Appeal one(Caller caller, @PathVariable String id) {
        require(caller, id);
        return appeals.find(id).orElseThrow(() -> Problem.notFound("applicationId"));
    }

    /** Everybody but the applicant and the partner who sent it gets the same 404 as for an id that does not exist. */
    private void require(Caller caller, String id) {
        String partner = origination.partnerOf(id).orElseThrow(() -> Problem.notFound("applicationId"));
        boolean sender =
                caller instanceof Caller.Partner client && client.clientId().equals(partner);
        boolean applicant = caller instanceof Caller.Applicant holder
                && holder.applicationId().equals(id);
        if (!sender && !applicant) {
            throw Problem.notFound("applicationId");
        }
    }
}
