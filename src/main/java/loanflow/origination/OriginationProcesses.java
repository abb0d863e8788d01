package loanflow.origination;

import java.util.Collection;
import java.util.Map;

/** What the doors tell the process {@code loan-origination}. Each tells it in the caller's transaction. */
public interface OriginationProcesses {

    void applicationSubmitted(String applicationId);

    void papersUploaded(String applicationId);

    void offerAccepted(String applicationId);

    void offerDeclined(String applicationId);

    /** The applicant wants another amount or term: the open offer is withdrawn. */
    void otherOfferAsked(String applicationId);

    void coolingOffWaived(String applicationId);

    void applicationWithdrawn(String applicationId);

    /** A person took the refusal back: the case goes on behind the screening. */
    void refusalReplaced(String applicationId);

    /** Names of the tasks of people that are open now, by application; an application without one is absent. */
    Map<String, String> openTasks(Collection<String> applicationIds);
}
