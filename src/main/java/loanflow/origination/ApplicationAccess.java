package loanflow.origination;

import loanflow.access.Caller;
import loanflow.access.Problem;
import org.springframework.stereotype.Component;

/** Whose application it is: everybody else gets the same 404 as for an id that does not exist. */
@Component
public class ApplicationAccess {

    private static final String FIELD = "applicationId";

    private final Origination origination;

    ApplicationAccess(Origination origination) {
        this.origination = origination;
    }

    /** Lets pass the partner that sent it and its applicant. */
    public void require(Caller caller, String applicationId) {
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
