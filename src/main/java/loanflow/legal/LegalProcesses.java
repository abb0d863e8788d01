package loanflow.legal;

/** What claims tell the engine, in the caller's transaction. */
public interface LegalProcesses {

    /** A claim begins. */
    void opened(String claimId);

    /** Something about it changed; nobody may be waiting for it just now. */
    void changed(String claimId);
}
