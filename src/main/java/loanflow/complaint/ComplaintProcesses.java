package loanflow.complaint;

/** What complaints tell the engine, in the caller's transaction. */
public interface ComplaintProcesses {

    void made(String complaintId);

    /**
     * The correction was booked or refused; nobody may be waiting for it yet.
     *
     * @param state of the change
     * @param evidence what who decides next is shown
     */
    void correctionAnswered(String complaintId, String state, ComplaintEvidence evidence);
}
