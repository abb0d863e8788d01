package loanflow.shortterm;

/** How interest becomes due. */
public enum InterestMethod {
    /** On the open principal, day by day, due with each payment. */
    ACTUARIAL,
    /** Fixed at the start for the whole loan and paid before any principal; an early settlement pays by the day. */
    ADD_ON
}
