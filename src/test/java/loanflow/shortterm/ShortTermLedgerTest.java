package loanflow.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred pounds at 0.8 % a day, so that a day costs 80 pence; reckoned by hand. */
class ShortTermLedgerTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final List<Integer> DAYS = List.of(10, 40);
    private static final LedgerTerms PLAIN = terms("0", "0", "0", "0", 0, 0);

    @Test
    void aLevelLoanPaysInterestFirstAndTheLastPaymentTakesTheRest() {
        // 108.00 − A, and thirty days on that: (108 − A) × 1.24 = A, so A = 59.79 (59.7857).
        ShortTermSchedule schedule = ShortTermSchedules.level(loan(InterestMethod.ACTUARIAL), DAYS);

        assertThat(schedule.levelPayment()).isEqualTo(pounds("59.79"));
        assertThat(schedule.finalPayment()).isEqualTo(pounds("59.78"));
        assertThat(schedule.rows()).extracting(ScheduleRow::interest).containsExactly(pounds("8.00"), pounds("11.57"));
        assertThat(schedule.initialInterest()).isEqualTo(pounds("0"));
        assertThat(schedule.totalActuarialInterest()).isEqualByComparingTo("1957.04");
    }

    @Test
    void addOnInterestIsPaidBeforeAnyPrincipal() {
        ShortTermSchedule schedule = ShortTermSchedules.level(loan(InterestMethod.ADD_ON), DAYS);
        ScheduleRow first = schedule.rows().get(0);

        assertThat(first.interest()).isEqualTo(schedule.initialInterest());
        assertThat(first.principal()).isEqualTo(schedule.levelPayment().minus(schedule.initialInterest()));
        // What the days cost: 8.00, and thirty days on what is left.
        assertThat(schedule.totalActuarialInterest()
                        .subtract(BigDecimal.valueOf(schedule.initialInterest().minor()))
                        .abs())
                .isLessThan(BigDecimal.ONE);
    }

    @Test
    void interestStopsAtTheTotalCapAndTheLastPaymentClosesTheGapToIt() {
        ShortTermLoan loan = loan(InterestMethod.ACTUARIAL);
        ShortTermSchedule schedule = ShortTermSchedules.given(
                loan, List.of(payment(33, "10.01"), payment(90, "20.02"), payment(200, "169.97")));

        assertThat(schedule.totalInterest()).isEqualTo(pounds("100.00"));
        assertThat(schedule.totalActuarialInterest()).isEqualByComparingTo("10000");
        assertThat(schedule.rows().get(2).principalBalance()).isEqualTo(pounds("0"));
    }

    @Test
    void theLevelOfGivenPaymentsIsTheOneThatOccursMostOften() {
        ShortTermSchedule schedule = ShortTermSchedules.given(
                loan(InterestMethod.ACTUARIAL),
                List.of(payment(10, "5"), payment(20, "7"), payment(30, "5"), payment(40, "9")));

        assertThat(schedule.levelPayment()).isEqualTo(pounds("5"));
        assertThat(schedule.finalPayment()).isEqualTo(pounds("9"));
        assertThat(schedule.totalPayments()).isEqualTo(pounds("26"));
    }

    @Test
    void aMissedPaymentCostsItsChargeAndArrearsAreNotAskedForTwice() {
        List<LedgerRow> rows = actuarial(terms("15", "0", "0", "0", 0, 0), 60, List.of());

        assertThat(rows).extracting(LedgerRow::day).containsExactly(0, 10, 40, 60);
        assertThat(rows)
                .extracting(LedgerRow::newCharges)
                .containsExactly(pounds("0"), pounds("15"), pounds("15"), pounds("0"));
        assertThat(rows.get(2).due()).isEqualTo(pounds("59.78"));
        assertThat(rows)
                .extracting(LedgerRow::settlement)
                .containsExactly(pounds("100"), pounds("123.00"), pounds("162.00"), pounds("178.00"));
    }

    @Test
    void aPaymentGoesToChargesThenInterestThenPrincipal() {
        List<LedgerRow> rows = actuarial(terms("15", "0", "0", "0", 0, 0), 60, List.of(paid(20, "40")));
        LedgerRow row = rows.get(2);

        assertThat(row.chargesPortion()).isEqualTo(pounds("15"));
        assertThat(row.interestPortion()).isEqualTo(pounds("16"));
        assertThat(row.principalPortion()).isEqualTo(pounds("9"));
        assertThat(row.settlement()).isEqualTo(pounds("91"));
    }

    @Test
    void aDayOfFailuresForWantOfMoneyIsChargedOnceAndOtherFailuresNever() {
        List<ActualPayment> tries = List.of(
                tried(12, "20", PaymentStatus.INSUFFICIENT_FUNDS),
                tried(12, "10", PaymentStatus.INSUFFICIENT_FUNDS),
                tried(13, "10", PaymentStatus.FAILED),
                tried(14, "10", PaymentStatus.TIMED_OUT));
        List<LedgerRow> rows = actuarial(terms("0", "7.50", "0", "0", 0, 0), 60, tries);

        assertThat(rows.stream().map(LedgerRow::newCharges).reduce(Money::plus)).contains(pounds("7.50"));
        assertThat(rows.get(2).newCharges()).isEqualTo(pounds("7.50"));
        assertThat(rows).extracting(LedgerRow::net).containsOnly(pounds("0"));
    }

    @ParameterizedTest(name = "pending on day 12, looked at on day {0}: {1}")
    @CsvSource({"12, 20", "15, 20", "16, 0"})
    void aPendingPaymentCountsUntilItsTimeIsOut(int day, String net) {
        List<LedgerRow> rows =
                actuarial(terms("0", "0", "0", "0", 0, 3), day, List.of(tried(12, "20", PaymentStatus.PENDING)));

        assertThat(rows.get(2).net()).isEqualTo(pounds(net));
    }

    @ParameterizedTest(name = "{0} repaid on day {1}: interest {2}")
    @CsvSource({"100.00, 3, 0.00", "100.00, 4, 3.20", "99.99, 3, 2.40"})
    void aLoanRepaidInOneSumInTheFirstDaysIsFree(String amount, int day, String interest) {
        List<LedgerRow> rows = actuarial(terms("0", "0", "0", "0", 3, 0), 60, List.of(paid(day, amount)));

        assertThat(rows.get(1).interestPortion()).isEqualTo(pounds(interest));
    }

    @Test
    void moneyPaidTooMuchBearsInterestForTheCustomerAndIsRefunded() {
        // 8.00 for ten days; 165.00 paid leave 57.00 too much; at 36.5 % a year 5.7 pence a day.
        List<LedgerRow> rows = ledger(
                InterestMethod.ACTUARIAL,
                terms("0", "0", "0", "0.365", 0, 0),
                new Evaluation(110, true),
                List.of(paid(10, "165")));
        LedgerRow last = rows.get(rows.size() - 1);

        assertThat(rows.get(1).settlement()).isEqualTo(pounds("-57.00"));
        assertThat(rows.get(2).due()).isEqualTo(pounds("0"));
        assertThat(last.net()).isEqualTo(pounds("-62.70"));
        assertThat(last.interestPortion()).isEqualTo(pounds("-5.70"));
        assertThat(last.settlement()).isEqualTo(pounds("0"));
    }

    @Test
    void whatWasPaidBeyondTheDueIsTakenOffTheNextPaymentAndNoMoreIsAskedThanIsOwed() {
        // 62.00 of the 70.00 repay principal, and 38.00 for thirty days cost 9.12.
        List<LedgerRow> rows = actuarial(PLAIN, 20, List.of(paid(10, "70")));
        List<LedgerRow> less = actuarial(PLAIN, 20, List.of(paid(10, "62")));

        assertThat(rows.get(3).due()).isEqualTo(pounds("47.12"));
        assertThat(rows.get(3).net()).isEqualTo(pounds("47.12"));
        assertThat(less.get(3).due()).isEqualTo(pounds("57.04"));
    }

    @ParameterizedTest(name = "{0} paid the day before: due {1}")
    @CsvSource({"59.29, 0.00", "59.28, 0.51", "59.79, 0.00"})
    void lessThanTheSmallestPaymentIsNotAskedForOnItsOwn(String paid, String due) {
        List<LedgerRow> rows = actuarial(terms("15", "0", "0.50", "0", 0, 0), 20, List.of(paid(9, paid)));

        assertThat(rows.get(2).day()).isEqualTo(10);
        assertThat(rows.get(2).due()).isEqualTo(pounds(due));
        assertThat(rows.get(2).newCharges().isZero()).isEqualTo(pounds(due).isZero());
    }

    @Test
    void anExpectedPaymentMovesBalancesButNoSettlementFigureCountsOnIt() {
        List<LedgerRow> rows = ledger(InterestMethod.ADD_ON, PLAIN, new Evaluation(0, false), List.of());

        // Ten days cost 8.00, whatever is expected on the tenth.
        assertThat(rows.get(1).settlement())
                .isEqualTo(pounds("108.00").min(rows.get(1).principalBalance()));
        assertThat(rows.get(2).principalBalance()).isEqualTo(pounds("0"));
    }

    @Test
    void anEarlySettlementOfAddOnInterestPaysTheDaysOnly() {
        List<LedgerRow> rows = ledger(InterestMethod.ADD_ON, PLAIN, new Evaluation(5, true), List.of());
        LedgerRow settled = rows.get(1);

        assertThat(settled.net()).isEqualTo(pounds("104.00"));
        assertThat(settled.interestPortion()).isEqualTo(pounds("4.00"));
        assertThat(settled.newInterest()).isNegative();
        assertThat(rows.get(3).net()).isEqualTo(pounds("0"));
    }

    @Test
    void termsThatMakeNoLoanAreRefused() {
        assertThatThrownBy(() -> new ShortTermLoan(
                        pounds("0"),
                        BigDecimal.ONE,
                        InterestMethod.ADD_ON,
                        CostCap.NONE,
                        RoundingMode.FLOOR,
                        FinalPayment.LOWER))
                .hasMessage("principal: must be positive");
        assertThatThrownBy(() -> new ShortTermLoan(
                        pounds("1"),
                        BigDecimal.ONE.negate(),
                        InterestMethod.ADD_ON,
                        CostCap.NONE,
                        RoundingMode.FLOOR,
                        FinalPayment.LOWER))
                .hasMessage("dailyRate: must not be negative");
        assertThatThrownBy(() -> new CostCap(BigDecimal.ONE.negate(), null)).hasMessage("cap: must not be negative");
        assertThatThrownBy(() -> new CostCap(null, BigDecimal.ONE.negate())).hasMessage("cap: must not be negative");
        assertThatThrownBy(() -> payment(0, "1")).hasMessage("day: must be after the payout");
        assertThatThrownBy(() -> payment(1, "-1")).hasMessage("amount: must not be negative");
        assertThatThrownBy(() -> paid(-1, "1")).hasMessage("day: must not be before the payout");
        assertThatThrownBy(() -> paid(1, "0")).hasMessage("amount: must be positive");
        assertThatThrownBy(() -> new Evaluation(-1, false)).hasMessageStartingWith("evaluationDay: ");
        assertThatThrownBy(() -> terms("-1", "0", "0", "0", 0, 0)).hasMessage("charges: must not be negative");
        assertThatThrownBy(() -> terms("0", "-1", "0", "0", 0, 0)).hasMessage("charges: must not be negative");
        assertThatThrownBy(() -> terms("0", "0", "-1", "0", 0, 0)).hasMessage("charges: must not be negative");
        assertThatThrownBy(() -> terms("0", "0", "0", "-1", 0, 0)).hasMessage("ledger terms: must not be negative");
        assertThatThrownBy(() -> terms("0", "0", "0", "0", -1, 0)).hasMessage("ledger terms: must not be negative");
        assertThatThrownBy(() -> terms("0", "0", "0", "0", 0, -1)).hasMessage("ledger terms: must not be negative");
        assertThatThrownBy(() -> ShortTermSchedules.level(loan(InterestMethod.ACTUARIAL), List.of()))
                .hasMessage("days: at least one");
        assertThatThrownBy(() -> ShortTermSchedules.level(loan(InterestMethod.ACTUARIAL), List.of(10, 10)))
                .hasMessage("days: must ascend from 1");
    }

    private static List<LedgerRow> actuarial(LedgerTerms terms, int evaluationDay, List<ActualPayment> payments) {
        return ledger(InterestMethod.ACTUARIAL, terms, new Evaluation(evaluationDay, false), payments);
    }

    private static List<LedgerRow> ledger(
            InterestMethod method, LedgerTerms terms, Evaluation evaluation, List<ActualPayment> payments) {
        ShortTermLoan loan = loan(method);
        return ShortTermLedger.rows(
                loan, ShortTermSchedules.level(loan, DAYS), terms, new ArrayList<>(payments), evaluation);
    }

    private static ShortTermLoan loan(InterestMethod method) {
        return new ShortTermLoan(
                pounds("100"),
                new BigDecimal("0.008"),
                method,
                CostCap.UK_HCSTC,
                RoundingMode.FLOOR,
                FinalPayment.LOWER);
    }

    private static LedgerTerms terms(
            String late, String unfunded, String smallest, String creditRate, int graceDays, int timeoutDays) {
        return new LedgerTerms(
                pounds(late), pounds(unfunded), pounds(smallest), new BigDecimal(creditRate), graceDays, timeoutDays);
    }

    private static ScheduledPayment payment(int day, String amount) {
        return new ScheduledPayment(day, pounds(amount));
    }

    private static ActualPayment paid(int day, String amount) {
        return tried(day, amount, PaymentStatus.CONFIRMED);
    }

    private static ActualPayment tried(int day, String amount, PaymentStatus status) {
        return new ActualPayment(day, pounds(amount), status);
    }

    private static Money pounds(String amount) {
        return Money.of(new BigDecimal(amount), GBP);
    }
}
