package loanflow.servicing;

/** What servicing tells the engine at once, in domain words. */
public interface LoanProcesses {

    /** A loan begins: its process starts in the caller's transaction. */
    void disbursed(String loanId);
}
