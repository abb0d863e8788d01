package loanflow.disbursement;

/** What the door tells running cases of process {@code disbursement}. */
public interface DisbursementProcesses {

    /** False: the case does not wait for a funder (yet). */
    boolean funderAnswered(String applicationId, boolean approved);

    /**
     * Tells how the payout ended.
     *
     * @param result CONFIRMED, REJECTED or RETURNED
     * @return false: the case does not wait for the provider (yet)
     */
    boolean payoutAnswered(String applicationId, String result);

    /** The money of a running loan came back. False: no loan waits for such news (yet). */
    boolean payoutReturned(String loanId);
}
