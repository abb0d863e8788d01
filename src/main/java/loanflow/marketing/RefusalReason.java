package loanflow.marketing;

/** Why a person does not let a campaign go out. */
public enum RefusalReason {
    AUDIENCE,
    TEXT,
    TIMING
}
