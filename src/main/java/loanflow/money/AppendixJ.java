package loanflow.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annual percentage rate of Regulation Z (12 CFR 1026, appendix J (b)(8)): the unit-period rate i with
 * {@code Σ amount/((1+f·i)(1+i)^t) = 0}, times the number of unit periods a year. A nominal rate, not to be mixed with
 * {@link EffectiveRate}.
 */
public final class AppendixJ {

    private AppendixJ() {}

    /**
     * Of flows in any order, several payouts included.
     *
     * @param perYear unit periods a year
     * @throws IllegalArgumentException when there is no payout, or the payments do not give it back
     */
    public static AnnualRate of(List<UnitFlow> flows, BigDecimal perYear) {
        if (perYear.signum() <= 0) {
            throw new IllegalArgumentException("unitPeriodsPerYear: must be positive");
        }
        Flows.requirePayout(flows.stream().map(UnitFlow::amount).toList());
        double[] whole = flows.stream().mapToDouble(flow -> flow.time().whole()).toArray();
        double[] fraction = flows.stream()
                .mapToDouble(flow -> flow.time().fraction().doubleValue())
                .toArray();
        double[] amounts =
                flows.stream().mapToDouble(flow -> flow.amount().minor()).toArray();
        double rate = RateRoot.of(i -> {
            double value = 0;
            for (int k = 0; k < amounts.length; k++) {
                value += amounts[k] / ((1 + fraction[k] * i) * Math.pow(1 + i, whole[k]));
            }
            return value;
        });
        return Flows.rate(rate * perYear.doubleValue());
    }

    /** Of one payout and dated payments. */
    public static AnnualRate of(Money payout, LocalDate paidOutOn, List<CashFlow> payments, UnitPeriod unitPeriod) {
        UnitFlow advance = new UnitFlow(new UnitTime(0, BigDecimal.ZERO), payout.negated());
        Stream<UnitFlow> repayments = payments.stream()
                .map(payment -> new UnitFlow(unitPeriod.between(paidOutOn, payment.date()), payment.amount()));
        return of(Stream.concat(Stream.of(advance), repayments).toList(), unitPeriod.perYear());
    }
}
