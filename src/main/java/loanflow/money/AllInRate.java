package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The all-in yearly cost (综合融资成本): what the customer pays, whoever collects it, against what he receives. The
 * yardstick of the cap is {@link #irrTimes12} (Regulation Z, appendix J: unit-period rate times periods); {@link #xirr}
 * is kept beside it.
 */
public final class AllInRate {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int DECIMALS = 10;
    private static final BigDecimal CAP_TOLERANCE = new BigDecimal("0.0001");

    private AllInRate() {}

    public static AnnualRate irrTimes12(RepaymentSchedule schedule) {
        return irrTimes12(schedule.principal(), schedule.payments());
    }

    /**
     * Monthly internal rate of return times twelve.
     *
     * @param netPayout what the customer really receives
     * @param payments everything the customer pays in month 1, 2, …
     * @throws IllegalArgumentException when the payments do not give back the payout
     */
    public static AnnualRate irrTimes12(Money netPayout, List<Money> payments) {
        Stream<UnitFlow> repayments =
                IntStream.range(0, payments.size()).mapToObj(month -> flow(month + 1, payments.get(month)));
        return AppendixJ.of(
                Stream.concat(Stream.of(flow(0, netPayout.negated())), repayments)
                        .toList(),
                MONTHS);
    }

    /** The effective yearly rate: the monthly rate of return compounded over twelve months. */
    public static AnnualRate effective(Money netPayout, List<Money> payments) {
        return new AnnualRate(BigDecimal.ONE
                .add(irrTimes12(netPayout, payments).monthly())
                .pow(12, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public static AnnualRate xirr(RepaymentSchedule schedule) {
        return xirr(schedule.principal(), schedule.disbursedOn(), schedule.cashFlows());
    }

    /**
     * The rate x with {@code Σ payment/(1+x)^(days/365) = payout}.
     *
     * @throws IllegalArgumentException when the payments do not give back the payout
     */
    public static AnnualRate xirr(Money netPayout, LocalDate paidOutOn, List<CashFlow> payments) {
        return EffectiveRate.ofDated(
                Stream.concat(Stream.of(new CashFlow(paidOutOn, netPayout.negated())), payments.stream())
                        .toList());
    }

    /** Simple yearly rate of a single payment after some days: cost / principal × days of the year / days. */
    public static AnnualRate simple(Money netPayout, Money repaid, long days, DayCount dayCount) {
        if (days < 1) {
            throw new IllegalArgumentException("days: must be positive");
        }
        return new AnnualRate(BigDecimal.valueOf(repaid.minus(netPayout).minor())
                .multiply(BigDecimal.valueOf(dayCount.daysOfYear()))
                .divide(
                        BigDecimal.valueOf(netPayout.minor()).multiply(BigDecimal.valueOf(days)),
                        DECIMALS,
                        RoundingMode.HALF_UP));
    }

    /** Whether a rate keeps a cap: rounded to a basis point it may be at most one above (rounding to cents, ENG). */
    public static boolean within(AnnualRate rate, AnnualRate cap) {
        return rate.fraction()
                        .setScale(4, RoundingMode.HALF_UP)
                        .compareTo(cap.fraction().add(CAP_TOLERANCE))
                <= 0;
    }

    private static UnitFlow flow(int month, Money amount) {
        return new UnitFlow(new UnitTime(month, BigDecimal.ZERO), amount);
    }
}
