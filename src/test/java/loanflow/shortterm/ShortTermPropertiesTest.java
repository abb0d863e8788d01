package loanflow.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all loans priced by the day, on loans drawn from fixed seeds. */
class ShortTermPropertiesTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final int LOANS = 200;

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void paymentsRepayThePrincipalWithTheInterestAndLeaveNothing(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(method, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.days());
            ScheduleRow last = schedule.rows().get(schedule.rows().size() - 1);

            assertThat(schedule.totalPrincipal()).as("seed %s", seed).isEqualTo(loan.principal());
            assertThat(schedule.totalPayments()).isEqualTo(loan.principal().plus(schedule.totalInterest()));
            assertThat(last.principalBalance().isZero()).isTrue();
            assertThat(last.interestBalance()).isZero();
            assertThat(schedule.levelPayment())
                    .isEqualTo(
                            schedule.rows().size() == 1
                                    ? schedule.levelPayment()
                                    : schedule.rows().get(0).payment());
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void theCapOnTotalCostIsNeverExceeded(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(method, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.longDays());

            assertThat(schedule.totalInterest()).as("seed %s", seed).isLessThanOrEqualTo(loan.principal());
        }
    }

    @Test
    void theDailyCapReplacesAHigherRate() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            List<Integer> days = draw.days();
            Money principal = draw.principal();

            assertThat(ShortTermSchedules.level(loan(principal, "0.02", CostCap.UK_HCSTC), days))
                    .isEqualTo(ShortTermSchedules.level(loan(principal, "0.008", CostCap.UK_HCSTC), days));
        }
    }

    @Test
    void theLastPaymentStandsToTheLevelOneAsAsked() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            List<Integer> days = draw.days();
            ShortTermSchedule lower = level(FinalPayment.LOWER, days);
            ShortTermSchedule higher = level(FinalPayment.HIGHER, days);
            ShortTermSchedule similar = level(FinalPayment.SIMILAR, days);

            assertThat(lower.finalPayment()).isLessThanOrEqualTo(lower.levelPayment());
            assertThat(higher.finalPayment()).isGreaterThanOrEqualTo(higher.levelPayment());
            assertThat(lower.levelPayment().minus(higher.levelPayment()).minor())
                    .isBetween(0L, 1L);
            assertThat(distance(similar)).isLessThanOrEqualTo(Math.min(distance(lower), distance(higher)));
        }
    }

    @Test
    void addOnInterestIsWhatItsOwnDaysCostUnlessMinorUnitsGoRoundInACircle() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermSchedule schedule =
                    ShortTermSchedules.level(draw.loan(InterestMethod.ADD_ON, FinalPayment.LOWER), draw.days());
            BigDecimal difference = schedule.totalActuarialInterest()
                    .subtract(BigDecimal.valueOf(schedule.initialInterest().minor()));

            assertThat(difference.abs()).as("seed %s", seed).isLessThan(BigDecimal.valueOf(10));
            assertThat(schedule.totalInterest()).isEqualTo(schedule.initialInterest());
        }
    }

    @Test
    void givenTheirOwnPaymentsSchedulesComeOutTheSame() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(InterestMethod.ACTUARIAL, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.days());

            assertThat(ShortTermSchedules.given(loan, schedule.payments()).rows())
                    .isEqualTo(schedule.rows());
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void aLoanPaidOnTimeClosesAndEachPaymentIsTheSumOfItsParts(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(method, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.days());
            List<LedgerRow> rows =
                    ShortTermLedger.rows(loan, schedule, terms("10"), onTime(schedule), new Evaluation(1_000, false));
            LedgerRow last = rows.get(rows.size() - 1);

            // Add-on interest that went round in a circle may lie some minor units beside what the days cost.
            long leeway = method == InterestMethod.ADD_ON ? 10 : 0;
            assertThat(last.settlement().minor()).as("seed %s", seed).isBetween(-leeway, leeway);
            assertThat(rows).allSatisfy(ShortTermPropertiesTest::adds);
            assertThat(rows).extracting(LedgerRow::newCharges).containsOnly(pounds("0"));
        }
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void theSettlementFigureSettlesOnAnyDayAfterAnyPayments(InterestMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(method, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.days());
            List<ActualPayment> payments = draw.payments();
            int day = 200;
            List<LedgerRow> asked =
                    ShortTermLedger.rows(loan, schedule, terms("10"), payments, new Evaluation(day, false));
            List<LedgerRow> settled =
                    ShortTermLedger.rows(loan, schedule, terms("10"), payments, new Evaluation(day, true));
            LedgerRow last = settled.get(settled.size() - 1);

            assertThat(last.net())
                    .as("seed %s", seed)
                    .isEqualTo(asked.get(asked.size() - 1).settlement());
            assertThat(last.principalBalance()).as("%s %s", payments, last).isEqualTo(pounds("0"));
            assertThat(last.chargesBalance().isZero()).isTrue();
            assertThat(last.settlement().isZero()).isTrue();
            assertThat(settled).allSatisfy(ShortTermPropertiesTest::adds);
        }
    }

    @Test
    void interestEverPaidKeepsTheTotalCapHoweverLateTheLoanIs() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(InterestMethod.ACTUARIAL, FinalPayment.LOWER);
            List<LedgerRow> rows = ShortTermLedger.rows(
                    loan,
                    ShortTermSchedules.level(loan, draw.days()),
                    terms("0"),
                    draw.payments(),
                    new Evaluation(900, true));
            Money interest = rows.stream()
                    .map(LedgerRow::interestPortion)
                    .reduce(Money::plus)
                    .orElseThrow();

            assertThat(interest).as("seed %s", seed).isLessThanOrEqualTo(loan.principal());
        }
    }

    @Test
    void payingMoreNeverRaisesTheSettlementFigure() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            ShortTermLoan loan = draw.loan(InterestMethod.ACTUARIAL, FinalPayment.LOWER);
            ShortTermSchedule schedule = ShortTermSchedules.level(loan, draw.days());
            List<ActualPayment> payments = draw.payments();
            List<ActualPayment> more = new ArrayList<>(payments);
            more.add(new ActualPayment(draw.between(1, 190), pounds("5"), PaymentStatus.CONFIRMED));

            assertThat(settlement(loan, schedule, more)).isLessThanOrEqualTo(settlement(loan, schedule, payments));
        }
    }

    private static Money settlement(ShortTermLoan loan, ShortTermSchedule schedule, List<ActualPayment> payments) {
        List<LedgerRow> rows = ShortTermLedger.rows(loan, schedule, terms("0"), payments, new Evaluation(200, false));
        return rows.get(rows.size() - 1).settlement();
    }

    private static void adds(LedgerRow row) {
        assertThat(row.chargesPortion().plus(row.interestPortion()).plus(row.principalPortion()))
                .isEqualTo(row.net());
    }

    private static List<ActualPayment> onTime(ShortTermSchedule schedule) {
        return schedule.payments().stream()
                .map(payment -> new ActualPayment(payment.day(), payment.amount(), PaymentStatus.CONFIRMED))
                .toList();
    }

    private static long distance(ShortTermSchedule schedule) {
        return Math.abs(schedule.finalPayment().minus(schedule.levelPayment()).minor());
    }

    private static ShortTermSchedule level(FinalPayment finalPayment, List<Integer> days) {
        return ShortTermSchedules.level(
                new ShortTermLoan(
                        pounds("317.26"),
                        new BigDecimal("0.00798"),
                        InterestMethod.ACTUARIAL,
                        CostCap.NONE,
                        RoundingMode.FLOOR,
                        finalPayment),
                days);
    }

    private static ShortTermLoan loan(Money principal, String rate, CostCap cap) {
        return new ShortTermLoan(
                principal, new BigDecimal(rate), InterestMethod.ACTUARIAL, cap, RoundingMode.FLOOR, FinalPayment.LOWER);
    }

    private static LedgerTerms terms(String lateCharge) {
        return new LedgerTerms(pounds(lateCharge), pounds("7.50"), pounds("0"), new BigDecimal("0.08"), 0, 3);
    }

    private static Money pounds(String amount) {
        return Money.of(new BigDecimal(amount), GBP);
    }

    /** A loan drawn from a seed. */
    private static final class Draw {

        private final Random random;

        Draw(int seed) {
            random = new Random(seed);
        }

        int between(int least, int most) {
            return least + random.nextInt(most - least + 1);
        }

        Money principal() {
            return Money.ofMinor(between(50_00, 2_000_00), GBP);
        }

        ShortTermLoan loan(InterestMethod method, FinalPayment finalPayment) {
            return new ShortTermLoan(
                    principal(),
                    BigDecimal.valueOf(between(100, 800), 5),
                    method,
                    CostCap.UK_HCSTC,
                    RoundingMode.FLOOR,
                    finalPayment);
        }

        List<Integer> days() {
            return days(between(1, 6), between(5, 32), 30);
        }

        List<Integer> longDays() {
            return days(between(2, 14), between(20, 60), between(30, 60));
        }

        List<ActualPayment> payments() {
            List<ActualPayment> payments = new ArrayList<>();
            for (int i = between(0, 6); i > 0; i--) {
                payments.add(new ActualPayment(between(0, 199), Money.ofMinor(between(1, 150_00), GBP), status()));
            }
            return payments;
        }

        private PaymentStatus status() {
            return between(0, 3) == 0 ? PaymentStatus.INSUFFICIENT_FUNDS : PaymentStatus.CONFIRMED;
        }

        private static List<Integer> days(int count, int first, int step) {
            List<Integer> days = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                days.add(first + i * step);
            }
            return days;
        }
    }
}
