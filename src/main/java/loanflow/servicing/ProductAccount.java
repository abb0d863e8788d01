package loanflow.servicing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import loanflow.account.Account;
import loanflow.account.AccountEvent;
import loanflow.account.AccountState;
import loanflow.account.AccountTerms;
import loanflow.account.PayOffQuote;

/**
 * A loan of ours as what was signed and what happened to it. The fold of both is the loan; its tables hold the same,
 * brought forward night by night.
 *
 * @param loan its row
 * @param terms as signed
 * @param events in the order in which they were booked
 */
record ProductAccount(Loan loan, AccountTerms terms, List<AccountEvent> events) {

    ProductAccount {
        events = List.copyOf(events);
    }

    /** The same loan, had this happened too. */
    ProductAccount with(AccountEvent event) {
        return new ProductAccount(
                loan, terms, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** The same loan, had these never happened. */
    ProductAccount without(List<AccountEvent> gone) {
        return new ProductAccount(
                loan,
                terms,
                events.stream().filter(event -> !gone.contains(event)).toList());
    }

    /** Everything on a day, after its night and all that happened on it; a day to come if nothing more is paid. */
    AccountState on(LocalDate day) {
        return Account.replay(terms, events, day);
    }

    /** What settles the loan on a day, the advance taken off. */
    PayOffQuote payOffOn(LocalDate day) {
        return Account.payOffOn(terms, events, day);
    }

    /** The open sides on a day, as the tables hold them. */
    LoanAccount account(LocalDate day) {
        return FoldedAccount.of(loan, on(day));
    }
}
