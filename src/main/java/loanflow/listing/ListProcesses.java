package loanflow.listing;

/** What the list tells the engine, in the caller's transaction. */
public interface ListProcesses {

    /** Somebody is proposed. */
    void proposed(String proposalId);

    /** Somebody appeals. */
    void appealed(String appealId);
}
