package loanflow.pricing;

import java.math.BigDecimal;

/**
 * One live parameter of the price (浮动定价): a value by date that two persons must agree on. Meanings and defaults:
 * DOMAIN.md §6.1.
 */
public enum PriceCell {
    /** Yearly cost of funds. */
    COST_OF_FUNDS(Unit.PERCENT),
    OPEX_NEW(Unit.PERCENT),
    OPEX_RELOAN(Unit.PERCENT),
    MARGIN(Unit.PERCENT),
    /** Cost of making one loan, whatever its size, in major units of the product's currency. */
    FIXED_COST_NEW(Unit.YUAN),
    FIXED_COST_RELOAN(Unit.YUAN),
    /** Share of the exposure lost after default. */
    LOSS_GIVEN_DEFAULT(Unit.RATIO),
    PD_MULTIPLIER_NEW(Unit.RATIO),
    PD_MULTIPLIER_RELOAN(Unit.RATIO),
    /** Share of the 12-month probability of default that is reached in so many months. */
    PD_SHARE_3(Unit.RATIO),
    PD_SHARE_6(Unit.RATIO),
    PD_SHARE_12(Unit.RATIO),
    PD_SHARE_36(Unit.RATIO),
    /** Balance at default / principal. */
    EAD_RATIO_3(Unit.RATIO),
    EAD_RATIO_6(Unit.RATIO),
    EAD_RATIO_12(Unit.RATIO),
    EAD_RATIO_36(Unit.RATIO),
    /** Weighted average life in years, evaluated once for equal instalments at 18 %. */
    WAL_3(Unit.RATIO),
    WAL_6(Unit.RATIO),
    WAL_12(Unit.RATIO),
    WAL_36(Unit.RATIO),
    /** No new contract above this yearly all-in rate, whatever the law would allow. */
    HOUSE_CAP(Unit.PERCENT),
    /** Largest monthly debt / monthly income after the loan. */
    MAX_DTI(Unit.RATIO),
    /** One-year loan prime rate as published. */
    LPR_1Y(Unit.PERCENT);

    private final Unit unit;

    PriceCell(Unit unit) {
        this.unit = unit;
    }

    static PriceCell of(String stem, int termMonths) {
        return valueOf(stem + "_" + termMonths);
    }

    /** Guard-rail on tuning: the largest step of one change (ENG, DOMAIN.md §6.1). */
    BigDecimal largestStep(BigDecimal from) {
        return switch (unit) {
            case PERCENT -> BigDecimal.valueOf(2);
            case RATIO -> new BigDecimal("0.02");
            case YUAN -> from.movePointLeft(1);
        };
    }

    /** What a value counts. */
    private enum Unit {
        PERCENT,
        RATIO,
        YUAN
    }
}
