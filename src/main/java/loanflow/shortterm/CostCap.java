package loanflow.shortterm;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The most that interest may cost. In the United Kingdom 0.8 % a day and 100 % in total (CONC 5A.2, in force since
 * 2015-01-02).
 *
 * @param dailyRate most interest a day, fraction of the open principal; null is no cap
 * @param total most interest in all, fraction of the principal paid out; null is no cap
 */
public record CostCap(
        @Nullable BigDecimal dailyRate, @Nullable BigDecimal total) {

    public static final CostCap NONE = new CostCap(null, null);

    /** The price cap on high-cost short-term credit. */
    public static final CostCap UK_HCSTC = new CostCap(new BigDecimal("0.008"), BigDecimal.ONE);

    public CostCap {
        if ((dailyRate != null && dailyRate.signum() < 0) || (total != null && total.signum() < 0)) {
            throw new IllegalArgumentException("cap: must not be negative");
        }
    }

    BigDecimal capped(BigDecimal rate) {
        return dailyRate == null ? rate : rate.min(dailyRate);
    }
}
