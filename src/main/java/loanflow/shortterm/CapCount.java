package loanflow.shortterm;

/** What the cap on total cost counts when a payment leaves actuarial interest open. */
public enum CapCount {
    /** All interest that was charged, fractions of a minor unit too. No payment ever loses anything. */
    EXACT,
    /**
     * Whole minor units: the fraction that a payment leaves may be charged once more when the cap is reached. So that no
     * more than the cap is paid, each later payment then counts for as many whole units less as were charged beyond it:
     * those are lost to the customer. Only to agree with ledgers that are kept so.
     */
    WHOLE_UNITS
}
