package loanflow.shortterm;

import static loanflow.shortterm.Pounds.paid;
import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ledgers of loans whose interest grows by the day, against one that is kept day by day here, and on the day we look. */
class DailyLedgerTest {

    private static final int LOANS = 300;
    private static final BigDecimal RATE = new BigDecimal("0.008");

    /** 30.00 are scheduled on days 10 and 20; what was paid on day 5 counts for them. */
    @ParameterizedTest(name = "{0} paid on day 5, looked at on day {1}: {2} and {3} come")
    @CsvSource({
        "0, 7, 30.00, 30.00",
        "0, 10, 30.00, 30.00",
        "0, 15, 0.00, 30.00",
        "0, 20, 0.00, 30.00",
        "0, 21, 0.00, 0.00",
        "45, 7, 0.00, 15.00",
        "45, 10, 30.00, 0.00",
        "45, 15, 0.00, 15.00",
        "45, 20, 0.00, 30.00",
        "45, 21, 0.00, 0.00",
        "60, 7, 0.00, 0.00",
        "60, 20, 0.00, 30.00"
    })
    void beforeTheDayWeLookNothingIsExpectedOnItThePlanAndLaterWhatIsDue(
            String before, int day, String tenth, String twentieth) {
        ShortTermLoan loan = Pounds.loan(InterestMethod.ACTUARIAL);
        List<LedgerRow> rows = ShortTermLedger.rows(
                loan,
                ShortTermSchedules.given(
                        loan, List.of(new ScheduledPayment(10, pounds("30")), new ScheduledPayment(20, pounds("30")))),
                terms("0", "0", "0", 0, 0),
                before.equals("0") ? List.of() : List.of(paid(5, before, PaymentStatus.CONFIRMED)),
                new Evaluation(day, false));
        assertThat(on(rows, 10).net()).isEqualTo(pounds(tenth));
        assertThat(on(rows, 20).net()).isEqualTo(pounds(twentieth));
    }

    /** 33.33 cost 26.664 pence a day, at most 33.33. */
    @ParameterizedTest(name = "{0} on day {1}: {2}")
    @CsvSource({
        "FLOOR, 0, 33.33",
        "FLOOR, 1, 33.59",
        "CEILING, 1, 33.60",
        "HALF_UP, 1, 33.60",
        "FLOOR, 10, 35.99",
        "CEILING, 10, 36.00",
        "FLOOR, 124, 66.39",
        "FLOOR, 125, 66.66",
        "CEILING, 125, 66.66",
        "FLOOR, 400, 66.66"
    })
    void aSettlementPaysThePrincipalAndTheDaysAndEndsTheLoan(RoundingMode rounding, int day, String settlement) {
        ShortTermLoan loan =
                Pounds.loan("33.33", RATE, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC, rounding, FinalPayment.LOWER);
        for (CapCount count : CapCount.values()) {
            List<LedgerRow> rows = rows(loan, count, List.of(), new Evaluation(day, true));
            LedgerRow settled = on(rows, day);
            assertThat(settled.net()).isEqualTo(pounds(settlement));
            assertThat(settled.settlement()).isEqualTo(pounds("0"));
            assertThat(on(rows, 500).net()).isEqualTo(pounds("0"));
        }
    }

    @Test
    void eachRowAgreesWithALedgerThatIsKeptDayByDay() {
        for (int seed = 0; seed < LOANS; seed++) {
            ShortTermLoan loan = loan(seed);
            List<ActualPayment> payments = payments(seed, loan);
            TreeMap<Integer, Long> byDay = new TreeMap<>();
            payments.forEach(
                    payment -> byDay.merge(payment.day(), payment.amount().minor(), Long::sum));
            List<String> kept = kept(loan.principal().minor(), byDay);
            assertThat(rows(loan, CapCount.EXACT, payments, new Evaluation(499, false)))
                    .filteredOn(row -> byDay.containsKey(row.day()))
                    .extracting(row -> row.day() + ": " + row.interestPortion().minor() + "+"
                            + row.principalPortion().minor() + " leaves "
                            + row.principalBalance().minor())
                    .as("seed %s", seed)
                    .isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @EnumSource(CapCount.class)
    void interestThatIsPaidIsNeverMoreThanTheCapAndNoPenceAppear(CapCount count) {
        for (int seed = 0; seed < LOANS; seed++) {
            ShortTermLoan loan = loan(seed);
            Money interest = pounds("0");
            Money lost = pounds("0");
            for (LedgerRow row : rows(loan, count, payments(seed, loan), new Evaluation(499, true))) {
                interest = interest.plus(row.interestPortion());
                Money booked = row.interestPortion().plus(row.principalPortion());
                lost = lost.plus(row.net().minus(booked));
                assertThat(row.net()).as("seed %s", seed).isGreaterThanOrEqualTo(booked);
            }
            assertThat(interest).as("seed %s", seed).isLessThanOrEqualTo(loan.principal());
            if (count == CapCount.EXACT) {
                assertThat(lost).as("seed %s", seed).isEqualTo(pounds("0"));
            }
        }
    }

    /** Each day costs 0.8 % of its principal until the principal is reached; payments take whole pence of interest first. */
    private static List<String> kept(long lent, TreeMap<Integer, Long> payments) {
        List<String> rows = new ArrayList<>();
        long principal = lent;
        long interestPaid = 0;
        BigDecimal owed = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        for (int day = 1; day <= payments.lastKey(); day++) {
            BigDecimal more = RATE.multiply(BigDecimal.valueOf(principal))
                    .min(BigDecimal.valueOf(lent).subtract(cost));
            cost = cost.add(more);
            owed = owed.add(more);
            if (payments.containsKey(day)) {
                boolean full = cost.compareTo(BigDecimal.valueOf(lent)) == 0 && owed.signum() > 0;
                long payable = full
                        ? lent - interestPaid
                        : owed.setScale(0, RoundingMode.FLOOR).longValueExact();
                long portion = Math.min(payments.get(day), payable);
                owed = portion == payable ? BigDecimal.ZERO : owed.subtract(BigDecimal.valueOf(portion));
                interestPaid += portion;
                principal -= payments.get(day) - portion;
                rows.add(day + ": " + portion + "+" + (payments.get(day) - portion) + " leaves " + principal);
            }
        }
        return rows;
    }

    private static LedgerRow on(List<LedgerRow> rows, int day) {
        return rows.stream().filter(row -> row.day() == day).findFirst().orElseThrow();
    }

    private static List<LedgerRow> rows(
            ShortTermLoan loan, CapCount count, List<ActualPayment> payments, Evaluation evaluation) {
        LedgerTerms terms = new LedgerTerms(pounds("0"), pounds("0"), pounds("0"), BigDecimal.ZERO, 0, 0, count);
        ShortTermSchedule schedule =
                ShortTermSchedules.given(loan, List.of(new ScheduledPayment(500, loan.principal())));
        return ShortTermLedger.rows(loan, schedule, terms, payments, evaluation);
    }

    private static ShortTermLoan loan(int seed) {
        String principal =
                BigDecimal.valueOf(5_000 + new Random(seed).nextInt(60_000), 2).toPlainString();
        return Pounds.loan(
                principal, RATE, InterestMethod.ACTUARIAL, CostCap.UK_HCSTC, RoundingMode.FLOOR, FinalPayment.LOWER);
    }

    /** Up to six payments that together do not repay the principal. */
    private static List<ActualPayment> payments(int seed, ShortTermLoan loan) {
        Random random = new Random(seed);
        List<ActualPayment> payments = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Money amount =
                    Money.ofMinor(1 + random.nextInt((int) loan.principal().minor() / 7), Pounds.GBP);
            payments.add(new ActualPayment(1 + random.nextInt(400), amount, PaymentStatus.CONFIRMED));
        }
        return payments;
    }
}
