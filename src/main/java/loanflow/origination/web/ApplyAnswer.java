package loanflow.origination.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an application.
 *
 * @param applicantToken lets the applicant see and steer this application; shown once: null when the
 *     request is a repetition
 */
record ApplyAnswer(
        String applicationId,

        @Schema(description = "Bearer token of the applicant, shown once: absent when the request is repeated")
        @Nullable
        String applicantToken) {

    @Override
    public String toString() {
        return "ApplyAnswer[" + applicationId + "]";
    }
}
