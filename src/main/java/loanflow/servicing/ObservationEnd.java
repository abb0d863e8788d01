package loanflow.servicing;

/** How an observation period ends, in the words of table {@code observation} and of what is kept. */
public enum ObservationEnd {
    FREEZE("FROZEN"),
    WIDEN("WIDENED"),
    PASS("PASSED");

    private final String outcome;

    ObservationEnd(String outcome) {
        this.outcome = outcome;
    }

    /** As table {@code reloan} reads it. */
    String outcome() {
        return outcome;
    }
}
