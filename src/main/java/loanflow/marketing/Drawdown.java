package loanflow.marketing;

/** What became of a listed customer's wish to borrow. */
public sealed interface Drawdown {

    /** A new application like any other; it is screened, admitted, priced, limited and capped in full. */
    record Applied(String applicationId) implements Drawdown {}

    /** Nothing was begun. */
    record Refused(Rule rule) implements Drawdown {}

    /** Why a listing does not help. */
    enum Rule {
        /** Not on the list, or not any more. */
        NOT_LISTED,
        /** Something speaks against him since: he is off the list. */
        REMOVED,
        OTHER_CURRENCY,
        ABOVE_LISTED_LIMIT,
        /** What may be drawn in his tier today is drawn; tomorrow again. */
        DAY_BUDGET_SPENT,
        REFERENCE_TAKEN,
        BAD_SIGNAL
    }
}
