package loanflow.account;

/** Which instalments a payment in advance goes to. */
public enum FutureRule {
    /** The next one that is open. */
    NEXT_INSTALMENT,
    /** The last one that is open. */
    LAST_INSTALMENT,
    /** Spread equally over all open ones. */
    REAMORTIZATION
}
