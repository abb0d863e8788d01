package loanflow.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.money.Money;

/**
 * A loan's account: the fold of its dated events over its terms. Nothing else is needed to know it, and the same terms
 * and events always give the same account.
 */
public final class Account {

    /** A loan is extended at most twice. */
    public static final int MOST_EXTENSIONS = 2;

    /** Days past due from which interest is no income before it is paid (DOMAIN §2). */
    public static final int NON_ACCRUAL_FROM = 90;

    private Account() {}

    /**
     * The account on a day. Events of later days do not count yet. Events that break a rule do not count at all; the
     * state names them.
     *
     * @param events in the order of their arrival; they work in the order of their value dates
     */
    public static AccountState replay(AccountTerms terms, List<AccountEvent> events, LocalDate asOf) {
        return AccountState.of(fold(terms, events, asOf), asOf);
    }

    /** What repays the loan in full on a day: interest of the running period for the days used only. */
    public static PayOffQuote payOffOn(AccountTerms terms, List<AccountEvent> events, LocalDate day) {
        return PayOffQuote.of(fold(terms, events, day), day);
    }

    private static Book fold(AccountTerms terms, List<AccountEvent> events, LocalDate asOf) {
        Intake intake = Intake.of(terms, events, asOf);
        List<AccountEvent> ordered = new Timeline(terms).of(intake);
        Optional<LocalDate> start = ordered.stream()
                .filter(Disbursement.class::isInstance)
                .map(AccountEvent::on)
                .min(LocalDate::compareTo);
        Book book = new Book(
                terms,
                start.map(first -> new DueCalendar(terms.plan(), first, Timeline.moves(ordered, first)))
                        .orElse(null),
                start.orElse(null));
        start.ifPresent(first -> book.penaltyStops.addAll(Timeline.stops(ordered, first)));
        book.refusals.addAll(intake.refusals());
        ordered.forEach(event -> step(event, book));
        Nights.until(book, asOf);
        return book;
    }

    private static void step(AccountEvent event, Book book) {
        Nights.before(event, book);
        Outcome outcome =
                Gate.closed(event, book).<Outcome>map(Outcome.Refused::new).orElseGet(() -> Steps.take(event, book));
        if (outcome instanceof Outcome.Refused refused) {
            book.refusals.add(new Refusal(event.key(), refused.rule()));
        } else if (outcome instanceof Outcome.Done done) {
            Money amount = Checks.amountOrNone(event);
            book.transactions.add(done.booking()
                    .transaction(event.key(), Names.of(event), event.on(), amount == null ? book.zero : amount));
            Recalculating.until(book, event.on());
        }
    }
}
