package loanflow.servicing;

import loanflow.money.Money;

/**
 * Port to the account on which borrowers' money arrives. What an applicant tells us about a payment counts only when
 * the bank has it too; partners are believed, they answer for the money by contract.
 */
public interface IncomingPayments {

    /** Whether the bank has received exactly this amount under this reference for this loan. */
    Answer verify(String loanId, String paymentReference, Money amount);

    /** What the bank says. */
    enum Answer {
        RECEIVED,
        UNKNOWN,
        /** The bank could not be asked: nothing is decided. */
        UNAVAILABLE
    }
}
