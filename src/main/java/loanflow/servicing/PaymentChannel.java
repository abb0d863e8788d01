package loanflow.servicing;

import loanflow.ledger.PostingRule;

/** How a payment reached us, and so whose statement must show it: each has its own cash account. */
public enum PaymentChannel {
    /** The borrower, or somebody for him, paid into our account. */
    TRANSFER(PostingRule.PAYMENT_RECEIVED),
    /** We drew it from his account under his mandate. */
    DIRECT_DEBIT(PostingRule.DEBIT_RECEIVED),
    /** A collection agency took it for us: the borrower has paid, the money is still with the agency. */
    AGENCY(PostingRule.AGENCY_RECEIVED);

    private final PostingRule received;

    PaymentChannel(PostingRule received) {
        this.received = received;
    }

    PostingRule received() {
        return received;
    }
}
