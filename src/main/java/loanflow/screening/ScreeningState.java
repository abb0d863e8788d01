package loanflow.screening;

/** What a screening waits for. */
enum ScreeningState {
    OPEN,
    /** Vendors are asked. */
    LOOKUPS,
    /** All that will be known is known. */
    EVALUATION,
    /** The applicant is asked. */
    STEP_UP,
    /** The applicant answered, the liveness provider is asked. */
    LIVENESS,
    DECIDED
}
