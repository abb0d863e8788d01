package loanflow.renewal;

/** What became of a wish for the next loan. */
public sealed interface RenewalAnswer {

    /** The application is on its way. */
    record Applied(String applicationId) implements RenewalAnswer {}

    /** Not possible, and nothing changed. */
    record Refused(Rule rule) implements RenewalAnswer {}

    /** What stands in the way. */
    enum Rule {
        /** There is no open invitation for this loan: not settled, still cooling, not eligible, lapsed or used. */
        NOT_INVITED,
        ABOVE_RENEWAL_LIMIT,
        OTHER_CURRENCY,
        /** The external reference was used before. */
        REFERENCE_TAKEN,
        /** A signal does not belong to the channel or is out of range. */
        BAD_SIGNAL
    }
}
