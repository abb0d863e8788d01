package loanflow.origination.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import loanflow.access.ApplicantTokens;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.origination.ApplicationAccess;
import loanflow.origination.ApplicationStatus;
import loanflow.origination.Applied;
import loanflow.origination.Origination;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in applications and tells where they stand. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "Applications 申请")
class ApplicationController {

    private final Origination origination;
    private final Requests requests;
    private final ApplicationAccess access;
    private final ApplicantTokens tokens;

    ApplicationController(
            Origination origination, Requests requests, ApplicationAccess access, ApplicantTokens tokens) {
        this.origination = origination;
        this.requests = requests;
        this.access = access;
        this.tokens = tokens;
    }

    /** The application and its token are stored together: nobody gets one without the other. */
    @PostMapping
    @Transactional
    @Operation(
            summary = "Send in an application 提交申请",
            description =
                    "Once per externalReference: the same request again gives the same application (200)"
                            + " without a token, which is shown only once (201); another one under the same reference is refused (422).")
    ResponseEntity<ApplyAnswer> apply(Caller.Partner partner, @Valid @RequestBody ApplyRequest request) {
        Applied applied = origination.apply(requests.application(partner.clientId(), request));
        if (applied instanceof Applied.Accepted accepted) {
            URI location = URI.create("/api/applications/" + accepted.applicationId());
            return ResponseEntity.created(location)
                    .body(new ApplyAnswer(accepted.applicationId(), tokens.issue(accepted.applicationId())));
        }
        if (applied instanceof Applied.Repeated repeated) {
            return ResponseEntity.ok(new ApplyAnswer(repeated.applicationId(), null));
        }
        if (applied instanceof Applied.BadSignal bad) {
            throw Problem.invalid(
                    "signals." + bad.name(),
                    "channel",
                    "This signal does not belong to the channel or is out of range.");
        }
        throw Problem.unprocessable(
                "externalReference", "unique", "Another application was sent under this reference before.");
    }

    @GetMapping("/{id}")
    @Operation(summary = "Where an application stands, with reasons 查询申请状态与原因")
    ApplicationStatus status(Caller caller, @PathVariable String id) {
        access.require(caller, id);
        return origination.statusOf(id).orElseThrow(() -> Problem.notFound("applicationId"));
    }
}
