package loanflow.appeal;

/** What the person who reviews a refusal decides. */
public enum AppealDecision {
    /** The refusal is taken back. */
    REPLACE,
    /** It stands. */
    CONFIRM
}
