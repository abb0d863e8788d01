package loanflow.account;

/** Where money that repays the loan comes from: each kind may have its own allocation rule, and is booked on its own. */
public enum PaymentKind {
    REPAYMENT("CASH"),
    DOWN_PAYMENT("CASH"),
    /** Given by the lender out of goodwill: nobody pays it. */
    GOODWILL_CREDIT("GOODWILL_EXPENSE"),
    /** The shop gives back the price of what the loan bought. */
    MERCHANT_ISSUED_REFUND("MERCHANT_CLEARING"),
    /** The payout comes back. */
    PAYOUT_REFUND("PAYOUT_CLEARING"),
    /** A charge taken back after it was billed. */
    CHARGE_ADJUSTMENT("CHARGE_REVERSALS"),
    /** Money got after a write-off. */
    RECOVERY("CASH");

    private final String account;

    PaymentKind(String account) {
        this.account = account;
    }

    /** The account of the books that is debited. */
    public String account() {
        return account;
    }
}
