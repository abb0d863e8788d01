package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The all-in yearly cost (综合融资成本): what the customer pays, whoever collects it, against what he receives. The
 * yardstick of the cap is {@link #irrTimes12} (Regulation Z, appendix J: unit-period rate times periods); {@link #xirr}
 * is kept beside it. The solver works in {@code double}: a rate is no money, and its tenth decimal is exact.
 */
public final class AllInRate {

    private static final double LOWEST = -0.99;
    private static final double HIGHEST = 50;
    private static final double TOLERANCE = 1e-13;
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
        return new AnnualRate(monthlyIrr(netPayout, payments)
                .multiply(BigDecimal.valueOf(12))
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** The effective yearly rate: the monthly rate of return compounded over twelve months. */
    public static AnnualRate effective(Money netPayout, List<Money> payments) {
        return new AnnualRate(BigDecimal.ONE
                .add(monthlyIrr(netPayout, payments))
                .pow(12, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    public static AnnualRate xirr(RepaymentSchedule schedule) {
        return xirr(
                schedule.principal(),
                schedule.disbursedOn(),
                schedule.instalments().stream()
                        .map(instalment -> new CashFlow(instalment.dueDate(), instalment.total()))
                        .toList());
    }

    /**
     * The rate x with {@code Σ payment/(1+x)^(days/365) = payout}, by bisection on [−0.99, 50].
     *
     * @throws IllegalArgumentException when the payments do not give back the payout
     */
    public static AnnualRate xirr(Money netPayout, LocalDate paidOutOn, List<CashFlow> payments) {
        double[] amounts =
                amounts(netPayout, payments.stream().map(CashFlow::amount).toList());
        double[] years = payments.stream()
                .mapToDouble(payment -> ChronoUnit.DAYS.between(paidOutOn, payment.date()) / 365.0)
                .toArray();
        double payout = netPayout.minor();
        return new AnnualRate(root(rate -> {
            double value = -payout;
            for (int i = 0; i < amounts.length; i++) {
                value += amounts[i] / Math.pow(1 + rate, years[i]);
            }
            return value;
        }));
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

    private static BigDecimal monthlyIrr(Money netPayout, List<Money> payments) {
        double[] amounts = amounts(netPayout, payments);
        double payout = netPayout.minor();
        return root(rate -> {
            double value = 0;
            for (int i = amounts.length - 1; i >= 0; i--) {
                value = (value + amounts[i]) / (1 + rate);
            }
            return value - payout;
        });
    }

    private static double[] amounts(Money netPayout, List<Money> payments) {
        Money paid = payments.stream().reduce(Money.zero(netPayout.currency()), Money::plus);
        if (!netPayout.isPositive() || paid.compareTo(netPayout) < 0) {
            throw new IllegalArgumentException("payments: " + paid + " do not give back " + netPayout);
        }
        return payments.stream().mapToDouble(Money::minor).toArray();
    }

    /** Root of a present value that falls as the rate grows. */
    private static BigDecimal root(DoubleUnaryOperator presentValue) {
        double low = LOWEST;
        double high = HIGHEST;
        while (high - low > TOLERANCE * Math.max(1, Math.abs(high))) {
            double middle = (low + high) / 2;
            if (presentValue.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal rate = BigDecimal.valueOf((low + high) / 2).setScale(12, RoundingMode.HALF_UP);
        // Flows that cost nothing end a hair around zero: a rate is never negative here.
        return rate.max(BigDecimal.ZERO);
    }
}
