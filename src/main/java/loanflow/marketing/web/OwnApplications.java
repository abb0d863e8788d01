package loanflow.marketing.web;

import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.origination.Origination;
import org.springframework.stereotype.Component;

/** Whose application it is: everybody else gets the same 404 as for an id that does not exist. */
@Component
class OwnApplications {

    private static final String FIELD = "applicationId";

    private final Origination origination;

    OwnApplications(Origination origination) {
        this.origination = origination;
    }

    void require(Caller caller, String applicationId) {
        String partner = origination.partnerOf(applicationId).orElseThrow(() -> Problem.notFound(FIELD));
        boolean sender =
                caller instanceof Caller.Partner client && client.clientId().equals(partner);
        boolean applicant = caller instanceof Caller.Applicant holder
                && holder.applicationId().equals(applicationId);
        if (!sender && !applicant) {
            throw Problem.notFound(FIELD);
        }
    }
}
