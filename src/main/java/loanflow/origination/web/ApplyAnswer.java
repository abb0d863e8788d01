package loanflow.origination.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The answer to an application.
 *
 * @param applicantToken lets the applicant see and steer this application; never shown again
 */
record ApplyAnswer(
        String applicationId,

        @Schema(description = "Bearer token of the applicant, shown once")
        String applicantToken) {

    @Override
    public String toString() {
        return "ApplyAnswer[" + applicationId + "]";
    }
}
