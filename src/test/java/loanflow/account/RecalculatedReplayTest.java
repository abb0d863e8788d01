package loanflow.account;

import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.Undo;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Looking, telling late, undoing and correcting, for every loan whose interest follows the balance of each day. */
class RecalculatedReplayTest {

    @Test
    void whoPaysEachInstalmentOnItsDayPaysThePlan() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = new ArrayList<>(List.of(loan.payout("payout", START)));
            AccountTerms fixed = with(terms, null);
            for (InstalmentState line : Account.replay(fixed, events, START).instalments()) {
                Money due = line.charged().total();
                if (due.isPositive()) {
                    events.add(new Payment(Stamp.of("p" + line.number(), line.due()), PaymentKind.REPAYMENT, due));
                }
            }
            LocalDate end = START.plusDays(400);
            AccountState state = Account.replay(terms, events, end);
            assertThat(state.instalments())
                    .isEqualTo(Account.replay(fixed, events, end).instalments());
            assertThat(state.outstanding().total()).isEqualTo(eur(0));
        });
    }

    @Test
    void lookingEveryDayOrOnceIsTheSame() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate end = START.plusDays(120);
            List<AccountEvent> looked = new ArrayList<>(events);
            for (LocalDate day = START; !day.isAfter(end); day = day.plusDays(3)) {
                looked.add(new PenaltyStop(Stamp.of("look " + day, day), end.plusDays(900), null));
            }
            assertThat(Account.replay(terms, looked, end).instalments())
                    .isEqualTo(Account.replay(terms, events, end).instalments());
        });
    }

    @Test
    void anyOrderOfArrivalOfTheSamePaymentsEndsEqual() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate end = START.plusDays(150);
            assertThat(Account.replay(terms, loan.shuffled(events), end)).isEqualTo(Account.replay(terms, events, end));
        });
    }

    @Test
    void aPaymentThatIsUndoneNeverWas() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate end = START.plusDays(150);
            List<AccountEvent> undone = new ArrayList<>(events);
            undone.add(loan.payment("more", loan.day(100)));
            undone.add(new Undo(Stamp.of("undo", end), "more"));
            assertThat(Account.replay(terms, undone, end)).isEqualTo(Account.replay(terms, events, end));
        });
    }

    @Test
    void correctionsOfABackDatedPaymentGiveTheJournalAfterIt() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate end = START.plusDays(150);
            AccountState before = Account.replay(terms, events, end);
            List<AccountEvent> more = new ArrayList<>(events);
            more.add(loan.payment("back-dated", loan.day(60)));
            AccountState after = Account.replay(terms, more, end);
            Map<String, Money> books = books(before);
            Corrections.between(before, after, "late news").stream()
                    .filter(one -> one.place().startsWith("account "))
                    .forEach(one -> books.merge(one.place().substring(8), one.difference(), Money::plus));
            books.values().removeIf(Money::isZero);
            Map<String, Money> now = books(after);
            now.values().removeIf(Money::isZero);
            assertThat(books).isEqualTo(now);
            assertThat(now.getOrDefault("PRINCIPAL", eur(0)))
                    .isEqualTo(after.outstanding().principal());
        });
    }

    private static Map<String, Money> books(AccountState state) {
        Map<String, Money> books = new HashMap<>();
        state.transactions()
                .forEach(one -> one.journal().forEach(line -> books.merge(line.account(), line.amount(), Money::plus)));
        return books;
    }

    private static AccountTerms with(AccountTerms terms, @Nullable Recalculation recalculation) {
        InterestTerms old = terms.interest();
        InterestTerms interest = new InterestTerms(old.method(), old.rate(), old.basis(), recalculation);
        return new AccountTerms(
                terms.currency(), terms.plan(), interest, terms.allocation(), List.of(), terms.style(), 3, null);
    }
}
