package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What days do by themselves, by hand: three instalments of 100.00 on 10 February, March and April. */
class NightsTest {

    private static final Disbursement PAYOUT = new Disbursement(stamp("payout", "01-10"), eur("300.00"));

    /** DOMAIN §9: 20 days on 775.72 at 24 % over 360 days are 10.34. */
    @Test
    void penaltyInterestIsThatOfTheBook() {
        AccountTerms terms = terms(1, "24", EarlyMoney.PAYS);
        AccountState state =
                Account.replay(terms, List.of(new Disbursement(stamp("payout", "01-10"), eur("775.72"))), day("03-02"));

        assertThat(state.instalments().get(0).outstanding().penalty()).isEqualTo(eur("10.34"));
    }

    /** 100.00 at 24 % cost 6.67 cents a day: on the sum, not day by day. */
    @ParameterizedTest
    @CsvSource({"02-10, 0.00", "02-11, 0.07", "02-12, 0.13", "02-13, 0.20", "03-10, 1.87", "03-11, 2.00", "03-12, 2.13"
    })
    void penaltyIsRoundedOnTheSumOfEachInstalment(String on, String penalty) {
        AccountState state = on("24", on, PAYOUT);

        assertThat(state.outstanding().penalty()).isEqualTo(eur(penalty));
        assertThat(booked(state, "PENALTY_RECEIVABLE")).isEqualTo(eur(penalty));
        assertThat(booked(state, "PENALTY_INCOME")).isEqualTo(eur(penalty).negated());
    }

    @Test
    void penaltyStandsWithTheInstalmentThatIsLateAndEachDayIsBookedOnItsOwn() {
        AccountState state = on("24", "02-13", PAYOUT);

        assertThat(state.instalments())
                .extracting(line -> line.charged().penalty())
                .containsExactly(eur("0.20"), eur("0.00"), eur("0.00"));
        assertThat(state.transactions())
                .extracting(Transaction::key)
                .containsExactly("payout", "penalty-2025-02-11", "penalty-2025-02-12", "penalty-2025-02-13");
    }

    @Test
    void aPaymentPaysThePenaltyOfThePrincipalBeforeIt() {
        Payment half = pay("half", "02-13", "50.20");
        AccountState state = on("24", "02-16", PAYOUT, half);

        assertThat(state.outstanding().penalty()).isEqualTo(eur("0.10"));
        assertThat(state.instalments().get(0).outstanding().principal()).isEqualTo(eur("50.00"));
    }

    @Test
    void penaltyStopsOnTheDaysAgreedAndWhatStoodBeforeThemStays() {
        PenaltyStop stop = new PenaltyStop(stamp("stop", "02-13"), day("02-14"), day("02-20"));

        assertThat(on("24", "02-20", PAYOUT, stop).outstanding().penalty()).isEqualTo(eur("0.20"));
        assertThat(on("24", "02-21", PAYOUT, stop).outstanding().penalty()).isEqualTo(eur("0.27"));
        assertThat(on("24", "02-25", PAYOUT, stop).outstanding().penalty()).isEqualTo(eur("0.53"));
    }

    @Test
    void aStopAgreedLaterTakesBackTheDaysSinceAndEndsWhenItIsUndone() {
        PenaltyStop stop = new PenaltyStop(stamp("stop", "03-01"), day("02-11"), null);
        Undo undo = new Undo(stamp("undo", "03-05"), "stop");

        assertThat(on("24", "02-28", PAYOUT, stop).outstanding().penalty()).isEqualTo(eur("1.20"));
        assertThat(on("24", "03-20", PAYOUT, stop).outstanding().penalty()).isEqualTo(eur("0.00"));
        assertThat(on("24", "03-10", PAYOUT, stop, undo).outstanding().penalty())
                .isEqualTo(eur("1.87"));
    }

    @Test
    void aStopMustNotEndBeforeItBegins() {
        PenaltyStop stop = new PenaltyStop(stamp("stop", "02-11"), day("02-15"), day("02-14"));

        assertThat(on("24", "02-12", PAYOUT, stop).refusals())
                .containsExactly(new Refusal("stop", Rule.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void penaltyThatIsWaivedIsNotAskedAgain() {
        Waiver waiver = new Waiver(stamp("waiver", "02-13"), Component.PENALTY, eur("0.20"), "supervisor");
        AccountState state = on("24", "02-14", PAYOUT, waiver);

        assertThat(state.outstanding().penalty()).isEqualTo(eur("0.07"));
        assertThat(state.instalments().get(0).charged().penalty()).isEqualTo(eur("0.27"));
    }

    @Test
    void offTheAssetsNoMorePenaltyIsBooked() {
        AccountEvent chargeOff = new AccountEvent.ChargeOff(stamp("off", "02-13"));

        assertThat(on("24", "03-09", PAYOUT, chargeOff).outstanding().penalty()).isEqualTo(eur("0.20"));
    }

    @Test
    void moneyThatComesEarlyWaitsUntilSomethingFallsDue() {
        Payment early = pay("early", "01-20", "150.00");
        AccountState before = on(null, "02-09", PAYOUT, early);
        AccountState due = on(null, "02-10", PAYOUT, early);
        AccountState second = on(null, "03-10", PAYOUT, early);

        assertThat(before.overpaid()).isEqualTo(eur("150.00"));
        assertThat(before.outstanding().total()).isEqualTo(eur("300.00"));
        assertThat(due.overpaid()).isEqualTo(eur("50.00"));
        assertThat(due.instalments().get(0).completedOn()).isEqualTo(day("02-10"));
        assertThat(second.overpaid()).isEqualTo(eur("0.00"));
        assertThat(second.instalments().get(1).outstanding().principal()).isEqualTo(eur("50.00"));
        assertThat(second.transactions())
                .extracting(Transaction::key)
                .containsExactly("payout", "early", "advance-2025-02-10", "advance-2025-03-10");
        assertThat(booked(second, "ADVANCE")).isEqualTo(eur("0.00"));
        assertThat(booked(second, "CASH")).isEqualTo(eur("-150.00"));
    }

    @Test
    void feesAreOwedAtOnceAndPaidBeforeAnythingElseButMakeNobodyLate() {
        Payment early = pay("early", "01-20", "40.00");
        Charge fee = new Charge(stamp("fee", "01-25"), Component.FEE, day("01-25"), eur("30.00"));
        AccountState charged = on(null, "01-25", PAYOUT, early, fee);
        AccountState more = on(null, "01-26", PAYOUT, early, fee, pay("more", "01-26", "1.00"));
        Charge late = new Charge(stamp("late", "04-20"), Component.FEE, day("04-20"), eur("5.00"));
        AccountState after = on(null, "05-30", PAYOUT, early, pay("rest", "04-10", "260.00"), late);

        assertThat(charged.overpaid()).isEqualTo(eur("40.00"));
        assertThat(charged.outstanding().fee()).isEqualTo(eur("30.00"));
        assertThat(more.overpaid()).isEqualTo(eur("11.00"));
        assertThat(more.outstanding().fee()).isEqualTo(eur("0.00"));
        assertThat(after.outstanding().fee()).isEqualTo(eur("5.00"));
        assertThat(after.daysPastDue()).isZero();
    }

    @Test
    void whatWaitedAndAPaymentTogetherSettleTheLoan() {
        AccountState state = on(null, "01-21", PAYOUT, pay("one", "01-20", "299.00"), pay("two", "01-21", "1.50"));

        assertThat(state.outstanding().total()).isEqualTo(eur("0.00"));
        assertThat(state.overpaid()).isEqualTo(eur("0.50"));
    }

    @Test
    void whatWaitedSettlesTheLoanWhenSomethingFallsDueAndTheRestWasWaived() {
        Waiver waiver = new Waiver(stamp("waiver", "01-25"), Component.PRINCIPAL, eur("60.00"), "supervisor");
        Payment early = pay("early", "01-20", "240.00");

        assertThat(on(null, "02-09", PAYOUT, early, waiver).overpaid()).isEqualTo(eur("240.00"));
        assertThat(on(null, "02-10", PAYOUT, early, waiver).outstanding().total())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void payOffAndSettlementCountWhatWaits() {
        Payment early = pay("early", "01-20", "100.00");
        PayOff little = new PayOff(stamp("off", "01-21"), eur("199.99"));
        PayOff whole = new PayOff(stamp("off", "01-21"), eur("200.00"));
        Settlement part = new Settlement(stamp("part", "01-21"), eur("50.00"), new BigDecimal("50"), "supervisor");
        Settlement low = new Settlement(stamp("part", "01-21"), eur("49.99"), new BigDecimal("50"), "supervisor");

        assertThat(on(null, "01-21", PAYOUT, early, little).refusals())
                .containsExactly(new Refusal("off", Rule.LESS_THAN_PAY_OFF));
        assertThat(on(null, "01-21", PAYOUT, early, whole).outstanding().total())
                .isEqualTo(eur("0.00"));
        AccountState settled = on(null, "01-21", PAYOUT, early, part);
        assertThat(settled.outstanding().total()).isEqualTo(eur("0.00"));
        assertThat(settled.overpaid()).isEqualTo(eur("0.00"));
        assertThat(booked(settled, "WAIVED")).isEqualTo(eur("150.00"));
        assertThat(on(null, "01-21", PAYOUT, early, low).refusals())
                .containsExactly(new Refusal("part", Rule.BELOW_FLOOR));
    }

    @Test
    void whatWaitsMayGoBackAndNoMore() {
        Payment early = pay("early", "01-20", "40.00");
        CreditBalanceRefund back = new CreditBalanceRefund(stamp("back", "01-21"), eur("40.00"));
        CreditBalanceRefund tooMuch = new CreditBalanceRefund(stamp("back", "01-21"), eur("40.01"));

        assertThat(on(null, "02-10", PAYOUT, early, back)
                        .instalments()
                        .get(0)
                        .outstanding()
                        .total())
                .isEqualTo(eur("100.00"));
        assertThat(on(null, "01-21", PAYOUT, early, tooMuch).refusals())
                .containsExactly(new Refusal("back", Rule.MORE_THAN_OVERPAID));
    }

    @Test
    void aPaymentOfThePastChangesTheNightsSince() {
        Payment late = new Payment(new Stamp("late", day("02-12"), day("03-01")), PaymentKind.REPAYMENT, eur("100.13"));

        assertThat(on("24", "03-01", PAYOUT).outstanding().penalty()).isEqualTo(eur("1.27"));
        assertThat(on("24", "03-01", PAYOUT, late).outstanding().penalty()).isEqualTo(eur("0.00"));
        assertThat(on("24", "03-01", PAYOUT, late).overpaid()).isEqualTo(eur("0.00"));
    }

    @Test
    void daysDoNothingInAScheduleThatIsMadeAtOnce() {
        AccountTerms terms = terms(3, null, EarlyMoney.PAYS);

        assertThatThrownBy(() -> new AccountTerms(
                        terms.currency(),
                        terms.plan(),
                        terms.interest(),
                        terms.allocation(),
                        List.of(),
                        ScheduleStyle.CUMULATIVE,
                        0,
                        null,
                        new PenaltyTerms(AnnualRate.percent("24"), 360)))
                .hasMessageContaining("style: must be PROGRESSIVE");
        assertThatThrownBy(() -> new PenaltyTerms(AnnualRate.percent("24"), 364))
                .hasMessageContaining("penaltyYearDays: must be 360 or 365");
    }

    private static Payment pay(String key, String on, String amount) {
        return new Payment(stamp(key, on), PaymentKind.REPAYMENT, eur(amount));
    }

    private static AccountState on(@Nullable String penalty, String on, AccountEvent... events) {
        LocalDate asOf = day(on);
        return Account.replay(terms(3, penalty, EarlyMoney.WAITS), List.of(events), asOf);
    }

    private static AccountTerms terms(int instalments, @Nullable String penalty, EarlyMoney early) {
        return new AccountTerms(
                Loans.EUR,
                new RepaymentPlan(instalments, 1, Frequency.MONTHS, 0, eur("0.01"), BigDecimal.ZERO, false),
                InterestTerms.none(),
                new AllocationRules(Strategy.COSTS_PENALTY_INTEREST_PRINCIPAL.rule(), Map.of(), early),
                List.of(),
                ScheduleStyle.PROGRESSIVE,
                0,
                null,
                penalty == null ? null : new PenaltyTerms(AnnualRate.percent(penalty), 360));
    }

    private static Money booked(AccountState state, String account) {
        return state.transactions().stream()
                .map(Transaction::journal)
                .flatMap(List::stream)
                .filter(line -> line.account().equals(account))
                .map(JournalLine::amount)
                .reduce(eur("0.00"), Money::plus);
    }
}
