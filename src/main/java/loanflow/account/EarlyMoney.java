package loanflow.account;

/** What becomes of money that comes before it is owed. */
public enum EarlyMoney {
    /** It pays the instalments that the allocation rule names. */
    PAYS,
    /**
     * It waits as the borrower's advance until something falls due. Fees are owed as soon as they are charged and paid
     * before anything else; then what has fallen due, by the rule of the payment. When the advance and a payment together
     * reach the pay-off of the day, the loan is settled with interest for the days used only.
     */
    WAITS
}
