package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The effective yearly rate x with {@code Σ amount/(1+x)^years = 0}: the annual percentage rate of charge of the European
 * consumer credit directive (2008/48/EC, annex I) and of the United Kingdom (CONC App 1.2), and XIRR where years are
 * days/365.
 */
public final class EffectiveRate {

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);

    private EffectiveRate() {}

    /**
     * Of flows in any order, several payouts included.
     *
     * @throws IllegalArgumentException when there is no payout, or the payments do not give it back
     */
    public static AnnualRate of(List<YearFlow> flows) {
        Flows.requirePayout(flows.stream().map(YearFlow::amount).toList());
        double[] years =
                flows.stream().mapToDouble(flow -> flow.years().doubleValue()).toArray();
        double[] amounts =
                flows.stream().mapToDouble(flow -> flow.amount().minor()).toArray();
        return Flows.rate(RateRoot.of(rate -> {
            double value = 0;
            for (int i = 0; i < amounts.length; i++) {
                value += amounts[i] / Math.pow(1 + rate, years[i]);
            }
            return value;
        }));
    }

    /** XIRR of dated flows; time runs from the earliest. */
    public static AnnualRate ofDated(List<CashFlow> flows) {
        LocalDate first = flows.stream()
                .map(CashFlow::date)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("flows: at least one"));
        return of(flows.stream()
                .map(flow -> new YearFlow(ofDays(ChronoUnit.DAYS.between(first, flow.date())), flow.amount()))
                .toList());
    }

    /** Days as years of 365 days. */
    public static BigDecimal ofDays(long days) {
        return BigDecimal.valueOf(days).divide(DAYS_OF_YEAR, MathContext.DECIMAL128);
    }
}
