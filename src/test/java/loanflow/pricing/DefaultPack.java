package loanflow.pricing;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The default parameters of DOMAIN.md §6.1, for tests. */
public final class DefaultPack {

    private static final Map<PriceCell, String> VALUES = Map.ofEntries(
            entry(PriceCell.COST_OF_FUNDS, "6"),
            entry(PriceCell.OPEX_NEW, "2"),
            entry(PriceCell.OPEX_RELOAN, "1.5"),
            entry(PriceCell.MARGIN, "3"),
            entry(PriceCell.FIXED_COST_NEW, "40"),
            entry(PriceCell.FIXED_COST_RELOAN, "8"),
            entry(PriceCell.LOSS_GIVEN_DEFAULT, "0.60"),
            entry(PriceCell.PD_MULTIPLIER_NEW, "1"),
            entry(PriceCell.PD_MULTIPLIER_RELOAN, "0.6"),
            entry(PriceCell.PD_SHARE_3, "0.45"),
            entry(PriceCell.PD_SHARE_6, "0.70"),
            entry(PriceCell.PD_SHARE_12, "1"),
            entry(PriceCell.EAD_RATIO_3, "0.70"),
            entry(PriceCell.EAD_RATIO_6, "0.65"),
            entry(PriceCell.EAD_RATIO_12, "0.60"),
            entry(PriceCell.WAL_3, "0.1675"),
            entry(PriceCell.WAL_6, "0.2953"),
            entry(PriceCell.WAL_12, "0.5564"),
            entry(PriceCell.HOUSE_CAP, "24"),
            entry(PriceCell.MAX_DTI, "0.50"),
            entry(PriceCell.LPR_1Y, "3.00"));

    private DefaultPack() {}

    public static PriceParameters parameters() {
        Map<PriceCell, BigDecimal> values = new EnumMap<>(PriceCell.class);
        VALUES.forEach((cell, value) -> values.put(cell, new BigDecimal(value)));
        return new PriceParameters("default", values);
    }

    static PriceParameters with(PriceCell cell, String value) {
        Map<PriceCell, BigDecimal> values = new EnumMap<>(parameters().values());
        values.put(cell, new BigDecimal(value));
        return new PriceParameters("changed", values);
    }
}
