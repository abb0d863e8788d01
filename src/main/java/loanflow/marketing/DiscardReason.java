package loanflow.marketing;

/** Why a person does not let a batch become the list. */
public enum DiscardReason {
    /** Limits or budget are more than we want to promise. */
    TOO_MUCH,
    /** The scores do not look right. */
    SCORES_DOUBTFUL,
    /** Consents, opt-outs or equal treatment are in doubt (PIPL art. 24). */
    TREATMENT_DOUBTFUL
}
