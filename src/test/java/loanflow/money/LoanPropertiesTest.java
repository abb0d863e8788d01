package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for all loans, on loans drawn from fixed seeds. */
class LoanPropertiesTest {

    private static final int LOANS = 300;

    @ParameterizedTest
    @EnumSource(RepaymentMethod.class)
    void principalPartsSumToThePrincipalAndTheLastLineLeavesNothing(RepaymentMethod method) {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            RepaymentSchedule schedule = LoanSchedule.of(draw.terms(method));

            Money repaid = schedule.instalments().stream()
                    .map(Instalment::principal)
                    .reduce(Money::plus)
                    .orElseThrow();
            assertThat(repaid).as("seed %s", seed).isEqualTo(schedule.principal());
            assertThat(schedule.balanceAfter(schedule.instalments().size()).isZero())
                    .isTrue();
            assertThat(schedule.totalPayable())
                    .isEqualTo(schedule.payments().stream().reduce(Money::plus).orElseThrow());
        }
    }

    @Test
    void theRateOfAnInstalmentLoanIsTheRateItWasMadeWith() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            AnnualRate rate = draw.rate();
            RepaymentSchedule schedule = EqualInstalments.schedule(
                    Money.fen(draw.between(100_000_00, 900_000_00)), rate, draw.months(), draw.date());

            assertThat(AllInRate.irrTimes12(schedule)
                            .fraction()
                            .subtract(rate.fraction())
                            .abs())
                    .as("seed %s", seed)
                    .isLessThan(new BigDecimal("0.000005"));
        }
    }

    @Test
    void anEffectiveRateIsFoundAgainFromItsOwnPayment() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            double rate = Math.expm1(draw.random.nextDouble() * 9);
            double years = 0.05 + draw.random.nextDouble();
            double growth = Math.pow(1 + rate, years);
            Money payout = Money.fen(1_000_000_000_000L);
            Money payment = Money.fen(Math.round(1e12 * growth));

            AnnualRate found = EffectiveRate.of(List.of(
                    new YearFlow(BigDecimal.ZERO, payout.negated()), new YearFlow(BigDecimal.valueOf(years), payment)));

            assertThat(found.fraction().doubleValue()).as("seed %s", seed).isCloseTo(rate, relative(rate + 1));
        }
    }

    @Test
    void dueDatesKeepTheirDayThroughShortMonthsAndLeapYears() {
        for (LocalDate first = LocalDate.of(2024, 1, 28);
                first.isBefore(LocalDate.of(2032, 4, 1));
                first = first.plusDays(1)) {
            int day = first.getDayOfMonth();
            List<LocalDate> dates = DueDates.every(UnitPeriod.MONTH, first, day, 14);
            for (int month = 0; month < dates.size(); month++) {
                YearMonth expected = YearMonth.from(first).plusMonths(month);
                assertThat(dates.get(month)).isEqualTo(expected.atDay(Math.min(day, expected.lengthOfMonth())));
            }
        }
    }

    @Test
    void aDueDayOfThirtyOneIsTheMonthsEndForEver() {
        List<LocalDate> dates = DueDates.every(UnitPeriod.MONTH, LocalDate.of(2024, 2, 29), 31, 97);

        assertThat(dates)
                .allSatisfy(
                        date -> assertThat(date).isEqualTo(YearMonth.from(date).atEndOfMonth()));
        assertThat(dates.get(96)).isEqualTo(LocalDate.of(2032, 2, 29));
    }

    @Test
    void periodsByDaysCoverEveryDayOnceLeapDaysIncluded() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            LocalDate payout = LocalDate.of(2024, 1, 1).plusDays(draw.between(0, 3000));
            List<LocalDate> dates = DueDates.monthly(payout, draw.months());
            for (DayCount dayCount : DayCount.values()) {
                long days = InterestPeriods.byDays(payout, dates, dayCount, BusinessDays.EVERY_DAY).stream()
                        .mapToLong(period -> period.share().numerator())
                        .sum();
                assertThat(days).isEqualTo(dayCount.days(payout, dates.get(dates.size() - 1)));
            }
        }
    }

    @Test
    void theLevelPaymentGrowsWithRateAndPrincipalAndFallsWithTheTerm() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            Money principal = draw.principal();
            AnnualRate rate = draw.rate();
            int months = draw.between(2, 59);
            Money payment = EqualInstalments.payment(principal, rate, months);

            assertThat(EqualInstalments.payment(principal, higher(rate), months))
                    .isGreaterThanOrEqualTo(payment);
            assertThat(EqualInstalments.payment(principal.plus(Money.fen(100)), rate, months))
                    .isGreaterThanOrEqualTo(payment);
            assertThat(EqualInstalments.payment(principal, rate, months + 1)).isLessThanOrEqualTo(payment);
        }
    }

    @Test
    void withEqualMonthsTheGeneralScheduleIsTheOneOfTheFormula() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            Money principal = draw.principal();
            AnnualRate rate = draw.rate();
            int months = draw.months();
            LocalDate payout = draw.date();
            LoanTerms terms = new LoanTerms(
                    principal,
                    payout,
                    rate,
                    RepaymentMethod.EQUAL_INSTALMENTS,
                    InterestPeriods.months(
                            payout, DueDates.monthly(payout, months), DayCount.ACT_365, BusinessDays.EVERY_DAY),
                    RoundingMode.HALF_UP);

            assertThat(LoanSchedule.of(terms)).isEqualTo(EqualInstalments.schedule(principal, rate, months, payout));
        }
    }

    @Test
    void anIrregularFirstPeriodKeepsThePaymentsLevelAndTheLastCloseToThem() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            LocalDate payout = draw.date();
            LocalDate first = payout.plusDays(draw.between(10, 70));
            List<LocalDate> dates = DueDates.every(UnitPeriod.MONTH, first, first.getDayOfMonth(), draw.months());
            RepaymentSchedule schedule = LoanSchedule.of(new LoanTerms(
                    Money.fen(draw.between(1_000_00, 50_000_00)),
                    payout,
                    draw.rate(),
                    RepaymentMethod.EQUAL_INSTALMENTS,
                    InterestPeriods.months(payout, dates, DayCount.ACT_360, BusinessDays.EVERY_DAY),
                    RoundingMode.HALF_UP));
            if (schedule.instalments().get(0).principal().isZero()) {
                // The first period alone costs more than a level payment: no interest on interest, so less is paid
                // later.
                assertThat(schedule.last().total())
                        .isLessThanOrEqualTo(schedule.instalments().get(0).total());
                continue;
            }
            long distance = Math.abs(
                    schedule.last().total().minus(schedule.levelInstalment()).minor());

            assertThat(distance).as("seed %s", seed).isLessThanOrEqualTo(2L * dates.size());
        }
    }

    @Test
    void aShiftedDueDateIsABusinessDayNearByAndCostsTheSame() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            LocalDate payout = draw.date();
            Set<LocalDate> holidays = new HashSet<>();
            for (int i = 0; i < 60; i++) {
                holidays.add(payout.plusDays(draw.between(1, 400)));
            }
            List<LocalDate> agreed = DueDates.monthly(payout, 12);
            Money interest = interest(payout, agreed, BusinessDays.EVERY_DAY);
            for (HolidayShift shift : HolidayShift.values()) {
                BusinessDays calendar = new BusinessDays(holidays, true, shift);
                assertThat(interest(payout, agreed, calendar)).isEqualTo(interest);
                agreed.forEach(date -> assertShifted(date, calendar));
            }
        }
    }

    private static void assertShifted(LocalDate date, BusinessDays calendar) {
        LocalDate shifted = calendar.of(date);
        if (calendar.shift() == HolidayShift.NONE) {
            assertThat(shifted).isEqualTo(date);
            return;
        }
        assertThat(calendar.holidays()).doesNotContain(shifted);
        assertThat(shifted.getDayOfWeek().getValue()).isLessThan(6);
        switch (calendar.shift()) {
            case FOLLOWING -> assertThat(shifted).isAfterOrEqualTo(date);
            case PRECEDING -> assertThat(shifted).isBeforeOrEqualTo(date);
            default -> assertThat(shifted.getMonth()).isEqualTo(date.getMonth());
        }
    }

    @Test
    void unitPeriodsCountedBackReachThePayoutAgain() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            LocalDate payout = draw.date();
            LocalDate payment = payout.plusDays(draw.between(0, 900));
            UnitTime months = UnitPeriod.MONTH.between(payout, payment);
            long oddDays = months.fraction()
                    .multiply(BigDecimal.valueOf(30))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            LocalDate back = payment.minusMonths(months.whole());

            // Thirty odd days are a whole month, so the way back may miss the payout by the length of one.
            assertThat(DayCount.ACT_365.days(payout, back) - oddDays)
                    .as("seed %s", seed)
                    .isBetween(-2L, 0L);
            assertThat(oddDays).isBetween(0L, 29L);
            assertThat(new UnitPeriod(UnitPeriod.Unit.WEEK, 2)
                            .between(payout, payment)
                            .whole())
                    .isEqualTo((int) (DayCount.ACT_365.days(payout, payment) / 14));
        }
    }

    @Test
    void aLoanPaidAsScheduledCostsItsAllInRateAndEveryPenaltyMakesItDearer() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            LocalDate payout = draw.date().withDayOfMonth(draw.between(1, 28));
            RepaymentSchedule schedule =
                    EqualInstalments.schedule(draw.principal(), draw.rate(), draw.between(2, 24), payout);
            List<CashFlow> flows = schedule.cashFlows();
            int half = flows.size() / 2;
            AnnualRate asScheduled = ActualCost.of(
                    schedule.principal(), payout, flows.subList(0, half), flows.subList(half, flows.size()));
            List<CashFlow> withPenalty = new ArrayList<>(flows);
            withPenalty.add(new CashFlow(flows.get(half).date().plusDays(3), Money.fen(draw.between(1_00, 50_00))));

            assertThat(asScheduled
                            .fraction()
                            .subtract(AllInRate.irrTimes12(schedule).fraction())
                            .abs())
                    .isLessThan(new BigDecimal("0.00000001"));
            assertThat(ActualCost.of(schedule.principal(), payout, withPenalty, List.of()))
                    .isGreaterThan(asScheduled);
        }
    }

    @Test
    void theLargestFlatFeeKeepsTheCapAndAHairMoreBreaksIt() {
        for (int months = 1; months <= 60; months++) {
            for (int cap = 6; cap <= 36; cap += 6) {
                AnnualRate limit = AnnualRate.percent(BigDecimal.valueOf(cap));
                BigDecimal fee = FlatFee.largestWithin(limit, months);
                assertThat(flatCost(fee, months)).isLessThanOrEqualTo(limit);
                assertThat(flatCost(fee.add(new BigDecimal("0.000001")), months))
                        .isGreaterThan(limit);
            }
        }
    }

    /** On a principal so large that cents do not matter. */
    private static AnnualRate flatCost(BigDecimal fee, int months) {
        long principal = 1_000_000_000_000L * months;
        Money payment = Money.fen(principal / months).plus(Money.fen(principal).times(fee, RoundingMode.DOWN));
        return AllInRate.irrTimes12(Money.fen(principal), java.util.Collections.nCopies(months, payment));
    }

    @Test
    void interestOfAShareIsWithinOneUnitOfEveryRoundingAndNeverDecimal() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            YearShare share = new YearShare(draw.between(0, 400), draw.between(0, 1) == 0 ? 360 : 365);
            Money balance = draw.principal();
            AnnualRate rate = draw.rate();
            Money low = share.interest(balance, rate, RoundingMode.FLOOR);
            Money high = share.interest(balance, rate, RoundingMode.CEILING);
            assertThat(share.interest(balance, rate, RoundingMode.HALF_EVEN)).isBetween(low, high);
            assertThat(high.minus(low).minor()).isBetween(0L, 1L);
        }
    }

    @Test
    void severalPayoutsHaveTheRateThatGrowsThemToTheirPayment() {
        for (int seed = 0; seed < LOANS; seed++) {
            Draw draw = new Draw(seed);
            double monthly = 0.001 + draw.random.nextDouble() / 10;
            double debt = 0;
            List<UnitFlow> flows = new ArrayList<>();
            for (int month = 0; month < 4; month++) {
                long payout = draw.between(1_000_000_00, 9_000_000_00);
                debt = debt * (1 + monthly) + payout;
                flows.add(flow(month, -payout));
            }
            flows.add(flow(10, Math.round(debt * Math.pow(1 + monthly, 7))));

            assertThat(AppendixJ.of(flows, BigDecimal.valueOf(12)).fraction().doubleValue())
                    .as("seed %s", seed)
                    .isCloseTo(12 * monthly, org.assertj.core.data.Offset.offset(1e-8));
        }
    }

    private static UnitFlow flow(int month, long fen) {
        return new UnitFlow(new UnitTime(month, BigDecimal.ZERO), Money.fen(fen));
    }

    private static Money interest(LocalDate payout, List<LocalDate> agreed, BusinessDays calendar) {
        return InterestPeriods.months(payout, agreed, DayCount.ACT_360, calendar).stream()
                .map(period ->
                        period.share().interest(Money.fen(1_000_000), AnnualRate.percent("24"), RoundingMode.HALF_UP))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static AnnualRate higher(AnnualRate rate) {
        return new AnnualRate(rate.fraction().add(new BigDecimal("0.01")));
    }

    private static org.assertj.core.data.Offset<Double> relative(double size) {
        return org.assertj.core.data.Offset.offset(1e-8 * size);
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
            return Money.fen(between(500_00, 200_000_00));
        }

        AnnualRate rate() {
            return AnnualRate.bps(between(0, 3600));
        }

        int months() {
            return between(1, 60);
        }

        LocalDate date() {
            return LocalDate.of(2024, 1, 1).plusDays(between(0, 3000));
        }

        LoanTerms terms(RepaymentMethod method) {
            LocalDate payout = date();
            int count = method == RepaymentMethod.SINGLE_PAYMENT ? 1 : months();
            LocalDate first = payout.plusDays(between(15, 60));
            DayCount dayCount = DayCount.values()[between(0, 2)];
            List<LocalDate> dates = DueDates.every(UnitPeriod.MONTH, first, first.getDayOfMonth(), count);
            List<InterestPeriod> periods = between(0, 1) == 0
                    ? InterestPeriods.months(payout, dates, dayCount, BusinessDays.EVERY_DAY)
                    : InterestPeriods.byDays(payout, dates, dayCount, BusinessDays.EVERY_DAY);
            RoundingMode rounding = List.of(
                            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
                    .get(between(0, 3));
            return new LoanTerms(principal(), payout, rate(), method, periods, rounding);
        }
    }
}
