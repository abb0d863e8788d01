package loanflow.underwriting;

/** Whether a person's decision stands. */
public sealed interface ReviewCheck {

    /**
     * It stands.
     *
     * @param override it goes against what score and price said: a second person must agree
     */
    record Accepted(Vote vote, boolean override) implements ReviewCheck {}

    /** It does not: the person decides again, or another does. */
    record Denied(Rule rule) implements ReviewCheck {}

    /** The rule that a decision would break. */
    enum Rule {
        /** The sales agent of the application must not review it (I10). */
        OWN_AGENT,
        /** Who has decided before must not decide again (I10). */
        SAME_PERSON,
        ABOVE_AUTHORITY,
        /** There is no lawful or viable price to approve. */
        NO_PRICE,
        /** This band may be declined or given the one counter-offer. */
        COUNTER_OFFER_OR_DECLINE,
        COUNTER_OFFER_INCOMPLETE,
        /** The amount or term of the counter-offer breaks limit, cap or required rate. */
        COUNTER_OFFER_NOT_VIABLE,
        ABOVE_REQUEST,
        REASONS_MISSING,
        REASON_UNKNOWN,
        PAPERS_MISSING
    }
}
