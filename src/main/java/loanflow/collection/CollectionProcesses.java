package loanflow.collection;

/** What collection tells the engine, in the caller's transaction. */
public interface CollectionProcesses {

    /** A case begins. */
    void opened(String caseId);

    /**
     * Something about the case changed: it looks again. True also when people are at work on it: it looks again when
     * they have done, and the lock on the case's row lets neither miss the other.
     *
     * @return false while the case is on its way between two places: to be told again
     */
    boolean changed(String caseId);
}
