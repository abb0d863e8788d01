package loanflow.account;

import static loanflow.account.RandomLoan.START;
import static loanflow.account.RandomLoan.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import loanflow.account.AccountEvent.Payment;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for every loan whose interest follows the balance of each day; a failure names its seed. */
class RecalculatedLifeTest {

    /** The rule itself, reckoned day by day from the payments alone: principal of the night times the rate of a day. */
    @Test
    void allInterestTogetherIsThatOfEachDaysPrincipal() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate end = DailyLoans.end(terms, events);
            AccountState state = Account.replay(terms, events, end);
            assertClose(asked(state), ofEachDay(terms, state, end), state);
        });
    }

    /** New instalments and payments that bounce lose no day and count none twice; what comes back is owed once more. */
    @Test
    void allInterestTogetherIsThatOfEachDayWhateverWasChangedBeforeTheEnd() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.changed(loan, terms, DailyLoans.events(loan));
            LocalDate end = DailyLoans.end(terms, events);
            AccountState state = Account.replay(terms, events, end);
            BigDecimal days = ofEachDay(terms, state, end);
            assertClose(
                    asked(state), days.add(BigDecimal.valueOf(returned(state).minor())), state);
        });
    }

    /** Whoever repays pays for the days on which he had the money, and for no other (民法典 art. 677). */
    @Test
    void whatWasPaidAndTheQuoteAreThePayoutsAndTheInterestOfEachDay() {
        DailyLoans.forEach((loan, terms) -> {
            List<AccountEvent> events = DailyLoans.events(loan);
            LocalDate day = START.plusDays(loan.upTo(100));
            AccountState state = Account.replay(terms, events, day);
            if (!day.isAfter(DailyLoans.end(terms, events))) {
                Money paid =
                        paid(state).plus(Account.payOffOn(terms, events, day).total());
                Money lent = state.payouts().get(0).amount();
                assertClose(paid.minus(lent), ofEachDay(terms, state, day), state);
            }
        });
    }

    @Test
    void moneyThatComesEarlierNeverCostsMore() {
        DailyLoans.forEach((loan, terms) -> {
            AccountEvent payout = loan.payout("payout", START);
            Money amount = loan.amount(20_000);
            LocalDate day = loan.day(80).plusDays(1);
            Money later = asked(terms, payout, day, amount);
            Money sooner = asked(terms, payout, day.minusDays(1 + loan.upTo(20)), amount);
            assertThat(sooner.minor()).isLessThanOrEqualTo(later.minor() + 8);
        });
    }

    private static Money asked(AccountTerms terms, AccountEvent payout, LocalDate on, Money amount) {
        LocalDate day = on.isBefore(START) ? START : on;
        Payment payment = new Payment(Stamp.of("p", day), PaymentKind.REPAYMENT, amount);
        return asked(Account.replay(terms, List.of(payout, payment), DailyLoans.end(terms, List.of(payout))));
    }

    private static Money asked(AccountState state) {
        return state.instalments().stream()
                .map(line -> line.charged().interest())
                .reduce(eur(0), Money::plus);
    }

    private static Money paid(AccountState state) {
        return state.transactions().stream()
                .filter(one -> one.type().equals("REPAYMENT"))
                .map(Transaction::amount)
                .reduce(eur(0), Money::plus);
    }

    private static Money returned(AccountState state) {
        return state.transactions().stream()
                .filter(one -> one.type().equals("CHARGEBACK"))
                .flatMap(one -> one.journal().stream())
                .filter(line -> line.account().equals("INTEREST_RECEIVABLE"))
                .map(JournalLine::amount)
                .reduce(eur(0), Money::plus);
    }

    /** Each instalment rounds once: half a cent at most. */
    private static void assertClose(Money money, BigDecimal exact, AccountState state) {
        BigDecimal off = BigDecimal.valueOf(money.minor()).subtract(exact);
        BigDecimal rounding = BigDecimal.valueOf(state.instalments().size())
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
        assertThat(off).isBetween(rounding.negate(), rounding);
    }

    private static BigDecimal ofEachDay(AccountTerms terms, AccountState state, LocalDate end) {
        BigDecimal daily = terms.interest()
                .rate()
                .fraction()
                .divide(BigDecimal.valueOf(terms.interest().basis().days()), 20, RoundingMode.HALF_UP);
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = START; day.isBefore(end); day = day.plusDays(1)) {
            LocalDate night = day;
            long principal = state.transactions().stream()
                    .filter(one -> !one.on().isAfter(night))
                    .flatMap(one -> one.journal().stream())
                    .filter(line -> line.account().equals("PRINCIPAL"))
                    .mapToLong(line -> line.amount().minor())
                    .sum();
            sum = sum.add(daily.multiply(BigDecimal.valueOf(principal)));
        }
        return sum;
    }
}
