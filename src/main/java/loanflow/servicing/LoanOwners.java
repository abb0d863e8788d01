package loanflow.servicing;

import loanflow.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose a loan is.
 *
 * @param partnerId the partner that brought it, null when nobody did
 * @param applicationId the application it came from
 */
public record LoanOwners(@Nullable String partnerId, String applicationId) {

    /** Whether the caller brought the loan, or it is his own. */
    public boolean include(Caller caller) {
        if (caller instanceof Caller.Partner partner) {
            return partner.clientId().equals(partnerId);
        }
        return caller instanceof Caller.Applicant applicant
                && applicant.applicationId().equals(applicationId);
    }
}
