package loanflow.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parameters in force on one day. An offer stores the version; a decision record stores the values, so that it can
 * be computed again.
 *
 * @param version number of the latest change among them
 * @param values by cell: percent, ratio, years or yuan as the cell says
 */
public record PriceParameters(String version, Map<PriceCell, BigDecimal> values) {

    public PriceParameters {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    BigDecimal value(PriceCell cell) {
        BigDecimal value = values.get(cell);
        if (value == null) {
            throw new IllegalStateException("no price parameter " + cell + " in version " + version);
        }
        return value;
    }

    BigDecimal opex(CustomerType type) {
        return value(PriceCell.valueOf("OPEX_" + type));
    }

    BigDecimal fixedCostYuan(CustomerType type) {
        return value(PriceCell.valueOf("FIXED_COST_" + type));
    }

    BigDecimal pdMultiplier(CustomerType type) {
        return value(PriceCell.valueOf("PD_MULTIPLIER_" + type));
    }

    BigDecimal wal(int termMonths) {
        return value(PriceCell.of("WAL", termMonths));
    }

    BigDecimal pdShare(int termMonths) {
        return value(PriceCell.of("PD_SHARE", termMonths));
    }

    BigDecimal eadRatio(int termMonths) {
        return value(PriceCell.of("EAD_RATIO", termMonths));
    }

    /** LPR in basis points, as the table of rate caps wants it. */
    public long lprBps() {
        return value(PriceCell.LPR_1Y)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }

    long houseCapBps() {
        return value(PriceCell.HOUSE_CAP)
                .movePointRight(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
