package loanflow.origination;

/** What the doors tell the process {@code loan-origination}. Each tells it in the caller's transaction. */
public interface OriginationProcesses {

    void applicationSubmitted(String applicationId);

    void papersUploaded(String applicationId);

    void offerAccepted(String applicationId);

    void offerDeclined(String applicationId);

    void coolingOffWaived(String applicationId);

    void applicationWithdrawn(String applicationId);
}
