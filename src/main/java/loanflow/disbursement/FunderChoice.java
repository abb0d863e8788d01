package loanflow.disbursement;

import java.time.LocalDate;

/** One funder asked for one application. State ASKED and RESERVED hold money. */
record FunderChoice(
        long id, String applicationId, int round, String funderId, String state, long amountFen, LocalDate reservedOn) {

    boolean isReserved() {
        return state.equals("RESERVED");
    }

    /** The idempotency key of the question to the funder. */
    String key() {
        return "funder-" + id;
    }
}
