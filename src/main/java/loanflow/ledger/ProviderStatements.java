package loanflow.ledger;

import java.time.LocalDate;
import java.util.Currency;

/** Port to those who hold our money: what they say of an account. Asking changes nothing there and gives up in seconds. */
public interface ProviderStatements {

    /** The statement of an account for one day that is over. */
    Answer of(Account account, Currency currency, LocalDate date);

    /** What came back. */
    sealed interface Answer {

        record Arrived(StatementOfDay statement) implements Answer {}

        /** There is none yet, the provider cannot be reached, or what came is no statement of that account and day. */
        record Late(String reason) implements Answer {}
    }
}
