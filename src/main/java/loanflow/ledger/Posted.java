package loanflow.ledger;

/** What became of an entry. */
public enum Posted {
    NEW,
    /** The same reference with the same lines was there before: nothing changed. */
    BEFORE
}
