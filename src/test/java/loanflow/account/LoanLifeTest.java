package loanflow.account;

import static loanflow.account.RandomLoan.EUR;
import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.Undo;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for every loan on which days do something by themselves: penalty interest runs, early money waits. */
class LoanLifeTest {

    private static final int TRIES = 1_000;
    private static final LocalDate END = START.plusDays(250);

    @Test
    void nothingIsEverOpenPaidOrForgivenBelowZero() {
        forEach(loan -> {
            AccountState state = Account.replay(nights(loan), loan.life(8), END);
            assertThat(state.overpaid().isNegative()).isFalse();
            for (InstalmentState line : state.instalments()) {
                for (Component component : Component.values()) {
                    assertThat(line.outstanding().get(component).isNegative()).isFalse();
                    assertThat(line.paid().get(component).isNegative()).isFalse();
                    assertThat(line.forgiven().get(component).isNegative()).isFalse();
                }
            }
        });
    }

    @Test
    void everyBookingBalancesAndTheBooksHoldWhatIsOpenAndWhatWaits() {
        forEach(loan -> {
            AccountState state = Account.replay(nights(loan), loan.life(8), END);
            for (Transaction one : state.transactions()) {
                assertThat(one.journal().stream().map(JournalLine::amount).reduce(eur(0), Money::plus))
                        .isEqualTo(eur(0));
            }
            Parts open = state.outstanding();
            assertThat(booked(state, "PRINCIPAL")).isEqualTo(open.principal());
            assertThat(booked(state, "PENALTY_RECEIVABLE")).isEqualTo(open.penalty());
            assertThat(booked(state, "FEE_RECEIVABLE")).isEqualTo(open.fee());
            assertThat(booked(state, "ADVANCE")).isEqualTo(state.overpaid().negated());
        });
    }

    @Test
    void moneyNeverWaitsWhileSomethingIsDueBesideFees() {
        forEach(loan -> {
            AccountState state = Account.replay(nights(loan), loan.life(8), END);
            boolean owes = state.instalments().stream()
                    .filter(line -> !line.due().isAfter(END))
                    .map(InstalmentState::outstanding)
                    .anyMatch(open -> open.total().compareTo(open.fee()) > 0);
            if (owes) {
                assertThat(state.overpaid()).isEqualTo(eur(0));
            }
        });
    }

    @Test
    void laterDaysAddToTheBooksAndRewriteNothing() {
        forEach(loan -> {
            AccountTerms terms = nights(loan);
            List<AccountEvent> life = loan.life(8);
            List<Transaction> before = Account.replay(terms, life, END).transactions();
            List<Transaction> after =
                    Account.replay(terms, life, END.plusDays(40)).transactions();
            assertThat(after.subList(0, before.size())).isEqualTo(before);
        });
    }

    @Test
    void lookingEveryDayOrOnceIsTheSame() {
        forEach(loan -> {
            AccountTerms terms = nights(loan);
            List<AccountEvent> life = loan.life(4);
            PenaltyStop nothing = new PenaltyStop(Stamp.of("look", END.minusDays(20)), END.plusDays(900), null);
            List<AccountEvent> looked = with(life, nothing);
            AccountState one = Account.replay(terms, life, END);
            assertThat(Account.replay(terms, looked, END).instalments()).isEqualTo(one.instalments());
        });
    }

    @Test
    void anExtensionAndAHolidayThatAreUndoneNeverWere() {
        forEach(loan -> {
            AccountTerms terms = nights(loan);
            List<AccountEvent> life = List.of(loan.payout("payout", START), loan.payment("p", loan.day(60)));
            AccountState without = Account.replay(terms, life, END);
            LocalDate due = without.instalments().get(0).due();
            AccountEvent change = loan.upTo(2) == 0
                    ? new Extension(Stamp.of("change", loan.day(60)), 1 + loan.upTo(2))
                    : new Holiday(Stamp.of("change", loan.day(20)), due, 1 + loan.upTo(2));
            List<AccountEvent> undone = with(life, change, new Undo(Stamp.of("undo", END), "change"));
            assertThat(Account.replay(terms, undone, END)).isEqualTo(without);
        });
    }

    @Test
    void aHolidayKeepsThePrincipalAndAddsItsInstalments() {
        forEach(loan -> {
            AccountTerms terms =
                    loan.terms(ScheduleStyle.PROGRESSIVE, loan.bearing().interest());
            List<AccountEvent> life = List.of(loan.payout("payout", START));
            AccountState before = Account.replay(terms, life, START);
            List<InstalmentState> regular = before.instalments().stream()
                    .filter(line -> line.kind() == InstalmentKind.REGULAR)
                    .toList();
            LocalDate from = loan.one(regular).due();
            int count = 1 + loan.upTo(3);
            AccountState after =
                    Account.replay(terms, with(life, new Holiday(Stamp.of("h", START), from, count)), START);
            assertThat(after.refusals()).isEmpty();
            assertThat(after.outstanding().principal())
                    .isEqualTo(before.outstanding().principal());
            assertThat(after.instalments()).hasSize(before.instalments().size() + count);
            after.instalments().stream()
                    .filter(line -> line.kind() == InstalmentKind.REGULAR)
                    .filter(line -> !line.due().isBefore(from))
                    .limit(count)
                    .forEach(line -> assertThat(line.outstanding().principal()).isEqualTo(eur(0)));
        });
    }

    @Test
    void aSettlementAtItsFloorIsTakenAndACentLessIsNot() {
        forEach(loan -> {
            AccountTerms terms =
                    loan.terms(ScheduleStyle.PROGRESSIVE, loan.bearing().interest());
            List<AccountEvent> life = List.of(loan.payout("payout", START), loan.charge("c"));
            LocalDate day = loan.day(200);
            BigDecimal floor = BigDecimal.valueOf(1 + loan.upTo(99));
            PayOffQuote quote = Account.payOffOn(terms, life, day);
            Money least = Shares.percent(quote.total(), floor);
            Stamp stamp = Stamp.of("s", day);
            if (quote.overpaid().isZero() && least.minor() > 1) {
                AccountState taken =
                        Account.replay(terms, with(life, new Settlement(stamp, least, floor, "committee")), day);
                AccountState refused = Account.replay(
                        terms, with(life, new Settlement(stamp, least.minus(eur(1)), floor, "committee")), day);
                assertThat(taken.outstanding().total()).isEqualTo(eur(0));
                assertThat(refused.refusals()).contains(new Refusal("s", Rule.BELOW_FLOOR));
            }
        });
    }

    private static AccountTerms nights(RandomLoan loan) {
        AccountTerms terms = loan.terms(ScheduleStyle.PROGRESSIVE, InterestTerms.none());
        AllocationRules waiting = new AllocationRules(terms.allocation().otherwise(), Map.of(), EarlyMoney.WAITS);
        PenaltyTerms penalty = new PenaltyTerms(AnnualRate.bps(1 + loan.upTo(2400)), 360);
        return new AccountTerms(
                EUR, terms.plan(), terms.interest(), waiting, List.of(), terms.style(), 3, null, penalty);
    }

    private static Money booked(AccountState state, String account) {
        return state.transactions().stream()
                .flatMap(one -> one.journal().stream())
                .filter(line -> line.account().equals(account))
                .map(JournalLine::amount)
                .reduce(eur(0), Money::plus);
    }

    private static List<AccountEvent> with(List<AccountEvent> events, AccountEvent... more) {
        List<AccountEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    private static void forEach(Consumer<RandomLoan> property) {
        for (int seed = 0; seed < TRIES; seed++) {
            try {
                property.accept(new RandomLoan(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
