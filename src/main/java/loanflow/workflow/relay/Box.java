package loanflow.workflow.relay;

/** The two tables of the relay. They have the same columns. */
enum Box {
    OUTBOX("outbox", "SENT", Backoff.OUTBOX),
    INBOX("inbox", "DONE", Backoff.INBOX);

    final String table;
    final String doneState;
    final Backoff backoff;

    Box(String table, String doneState, Backoff backoff) {
        this.table = table;
        this.doneState = doneState;
        this.backoff = backoff;
    }
}
