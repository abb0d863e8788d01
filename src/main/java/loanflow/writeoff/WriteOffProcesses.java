package loanflow.writeoff;

/** What write-offs tell the engine, in the caller's transaction. */
public interface WriteOffProcesses {

    /** A loan was named. */
    void proposed(String writeOffId);
}
