package loanflow.ledger;

/** How the simulated provider's statements come. */
enum SimulatedStatementMode {
    OK,
    /** Does not come at all. */
    LATE,
    /** The first movement of the day is not on it. */
    LINE_MISSING,
    /** It has a movement that nobody here has heard of. */
    LINE_EXTRA,
    /** The first movement is a tenth of a yuan larger. */
    AMOUNT_DIFFERS,
    /** The first movement is on it twice. */
    LINE_TWICE,
    /** Its closing balance is not opening balance plus movements. */
    WRONG_SUM
}
