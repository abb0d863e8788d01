package loanflow.workflow.relay;

/** The two tables of the relay. They have the same columns. */
enum Box {
    OUTBOX("outbox", "SENT"),
    INBOX("inbox", "DONE");

    final String table;
    final String doneState;

    Box(String table, String doneState) {
        this.table = table;
        this.doneState = doneState;
    }

    Backoff backoff() {
        return this == OUTBOX ? Backoff.OUTBOX : Backoff.INBOX;
    }
}
