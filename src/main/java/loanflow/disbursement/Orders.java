package loanflow.disbursement;

import java.util.Optional;

/** The orders to pay out, one per application. */
interface Orders {

    /** Stores or replaces the order; each replacement begins a new round of funders. */
    void put(PayoutOrder order);

    /** Locks the order until the end of the transaction: all that happens to one application happens in turn. */
    Optional<Order> lock(String applicationId);

    boolean changeAccount(String applicationId, String accountToken);
}
