package loanflow.hardship;

/** What requests tell the engine, in the caller's transaction. */
public interface HardshipProcesses {

    void asked(String requestId);

    void accepted(String requestId);

    void declined(String requestId);
}
