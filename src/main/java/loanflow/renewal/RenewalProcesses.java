package loanflow.renewal;

/** What the door tells the process {@code loan-renewal}, in the caller's transaction. */
public interface RenewalProcesses {

    void loanSettled(String loanId);

    void renewalRequested(String loanId);
}
