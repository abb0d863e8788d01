package loanflow.renewal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import loanflow.access.ApplicantTokens;
import loanflow.access.Caller;
import loanflow.access.Idempotent;
import loanflow.access.Problem;
import loanflow.origination.NextLoanRequest;
import loanflow.origination.Origination;
import loanflow.renewal.Renewal;
import loanflow.renewal.RenewalAnswer;
import loanflow.renewal.Renewals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which a customer, himself or through the partner, asks for the loan after a settled one. */
@RestController
@RequestMapping("/api/loans/{id}/renewal")
@Tag(name = "Renewals 复贷")
class RenewalController {

    private final Renewals renewals;
    private final Origination origination;
    private final ApplicantTokens tokens;

    RenewalController(Renewals renewals, Origination origination, ApplicantTokens tokens) {
        this.renewals = renewals;
        this.origination = origination;
        this.tokens = tokens;
    }

    @GetMapping
    @Operation(summary = "Whether and how much may be borrowed again 查询复贷资格与额度")
    Renewal one(Caller caller, @PathVariable String id) {
        return owned(caller, id);
    }

    @PostMapping
    @Idempotent
    @Operation(
            summary = "Ask for the next loan 申请复贷",
            description = "409 names the rule: NOT_INVITED, ABOVE_RENEWAL_LIMIT, OTHER_CURRENCY, REFERENCE_TAKEN,"
                    + " BAD_SIGNAL. The answer is a new application with its own token.")
    ResponseEntity<Answer> request(
            Caller caller, @PathVariable String id, @Valid @RequestBody NextLoanRequest request) {
        Renewal renewal = owned(caller, id);
        RenewalAnswer answer = renewals.request(renewal.loanId(), request.wish(Renewals.SOURCE));
        if (answer instanceof RenewalAnswer.Refused refused) {
            throw Problem.conflict(refused.rule().name(), "This loan cannot be asked for.");
        }
        String applicationId = ((RenewalAnswer.Applied) answer).applicationId();
        return ResponseEntity.created(URI.create("/api/applications/" + applicationId))
                .body(new Answer(applicationId, tokens.issue(applicationId)));
    }

    private Renewal owned(Caller caller, String loanId) {
        return renewals.find(loanId)
                .filter(renewal -> mayUse(caller, renewal.applicationId()))
                .orElseThrow(() -> Problem.notFound("id"));
    }

    private boolean mayUse(Caller caller, String applicationId) {
        if (caller instanceof Caller.Partner partner) {
            return origination
                    .partnerOf(applicationId)
                    .filter(partner.clientId()::equals)
                    .isPresent();
        }
        return caller instanceof Caller.Applicant applicant
                && applicant.applicationId().equals(applicationId);
    }

    /** The new application and the token by which its applicant steers it, shown once. */
    record Answer(String applicationId, String applicantToken) {}
}
