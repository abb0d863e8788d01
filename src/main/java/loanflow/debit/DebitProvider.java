package loanflow.debit;

import loanflow.money.Money;

/** Port to who draws money from borrowers' accounts. Gives up in seconds and throws nothing for what it may do. */
public interface DebitProvider {

    /** Draws at most once per key, however often it is called, and answers the same then. */
    Answer collect(String key, String accountToken, Money amount);

    /** What came back. */
    sealed interface Answer {

        record Collected() implements Answer {}

        /** Nothing was drawn and will not be under this key; the reason is a code. */
        record Refused(String reason) implements Answer {}

        /** It may have been drawn or not: asked again under the same key. */
        record Unclear(String reason) implements Answer {}
    }
}
