package loanflow.ledger;

/** How a provider names what a module has booked on a cash account. Implemented by the modules that book there. */
public interface CashNames {

    /**
     * Trusted SQL over a relation {@code candidate(reference, loan_id)} of journals: gives {@code reference, name} for
     * those it knows. A journal that nobody names is known to the provider by its own reference.
     */
    String select();
}
