package loanflow.marketing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.net.URI;
import loanflow.access.ApplicantTokens;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.marketing.Drawdown;
import loanflow.marketing.Invitation;
import loanflow.marketing.OptOuts;
import loanflow.marketing.WhiteList;
import loanflow.origination.ApplicationAccess;
import loanflow.origination.NextLoanRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** By which a known customer, himself or through the partner, sees and uses his invitation, or opts out. */
@RestController
@RequestMapping("/api/applications/{id}")
@Tag(name = "Invitations 白名单邀请")
class InvitationController {

    private final WhiteList whiteList;
    private final OptOuts optOuts;
    private final ApplicationAccess own;
    private final ApplicantTokens tokens;

    InvitationController(WhiteList whiteList, OptOuts optOuts, ApplicationAccess own, ApplicantTokens tokens) {
        this.whiteList = whiteList;
        this.optOuts = optOuts;
        this.own = own;
        this.tokens = tokens;
    }

    @GetMapping("/invitation")
    @Operation(
            summary = "What a listed customer may ask for 查询白名单邀请",
            description = "404 for everybody who is not listed today. An invitation is not an approval.")
    InvitationAnswer one(Caller caller, @PathVariable String id) {
        own.require(caller, id);
        return whiteList.invitationOf(id).map(InvitationAnswer::of).orElseThrow(() -> Problem.notFound("invitation"));
    }

    @PostMapping("/invitation")
    @Idempotent
    @Operation(
            summary = "Ask for a loan on an invitation 凭邀请申请",
            description = "All checks run again. 409 names the rule: NOT_LISTED, REMOVED, OTHER_CURRENCY,"
                    + " ABOVE_LISTED_LIMIT, DAY_BUDGET_SPENT, REFERENCE_TAKEN, BAD_SIGNAL. The answer is a new"
                    + " application with its own token.")
    ResponseEntity<Answer> drawDown(
            Caller caller, @PathVariable String id, @Valid @RequestBody NextLoanRequest request) {
        own.require(caller, id);
        Drawdown drawdown = whiteList.drawDown(id, request.wish(WhiteList.SOURCE));
        if (drawdown instanceof Drawdown.Refused refused) {
            throw Problem.conflict(refused.rule().name(), "This loan cannot be asked for on an invitation.");
        }
        String application = ((Drawdown.Applied) drawdown).applicationId();
        return ResponseEntity.created(URI.create("/api/applications/" + application))
                .body(new Answer(application, tokens.issue(application)));
    }

    @PostMapping("/marketing-opt-out")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "No marketing, or none by profile 退出营销或画像", description = "Works at once.")
    void optOut(Caller caller, @PathVariable String id, @Valid @RequestBody OptOut request) {
        own.require(caller, id);
        optOuts.optOut(id, request.kind());
    }

    /** The new application and the token by which its applicant steers it, shown once. */
    record Answer(String applicationId, String applicantToken) {}

    /** What the customer does not want. */
    record OptOut(@NotNull OptOuts.Kind kind) {}

    /**
     * An invitation.
     *
     * @param limitAmount yuan
     * @param fromAprPercent all-in yearly rate over twelve months, IRR x 12; the offer has its own
     */
    record InvitationAnswer(String limitAmount, String currency, String fromAprPercent, String validUntil) {

        static InvitationAnswer of(Invitation invitation) {
            return new InvitationAnswer(
                    invitation.limit().major().toPlainString(),
                    invitation.limit().currency().getCurrencyCode(),
                    BigDecimal.valueOf(invitation.fromAprBps(), 2).toPlainString(),
                    invitation.validUntil().toString());
        }
    }
}
