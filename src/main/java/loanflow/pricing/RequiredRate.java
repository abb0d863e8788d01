package loanflow.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The lowest yearly rate at which a loan earns its cost (DOMAIN.md §6.1):
 * {@code CoF + opex + margin + fixedCost/(P·WAL) + PD·LGD·eadRatio/WAL} with {@code PD = PD12·pdMult·pdShare}.
 */
final class RequiredRate {

    private static final MathContext PRECISE = MathContext.DECIMAL64;
    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final int STEP_BPS = 50;

    private RequiredRate() {}

    /** In percent, not rounded. */
    static BigDecimal percent(
            PriceParameters parameters, CustomerType type, int termMonths, BigDecimal pd12Percent, long principalFen) {
        BigDecimal wal = parameters.wal(termMonths);
        BigDecimal fixed = parameters
                .fixedCostYuan(type)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(principalFen, 2).multiply(wal), PRECISE);
        BigDecimal risk = pd12Percent
                .multiply(parameters.pdMultiplier(type))
                .multiply(parameters.pdShare(termMonths))
                .multiply(parameters.value(PriceCell.LOSS_GIVEN_DEFAULT))
                .multiply(parameters.eadRatio(termMonths))
                .divide(wal, PRECISE);
        return parameters
                .value(PriceCell.COST_OF_FUNDS)
                .add(parameters.opex(type))
                .add(parameters.value(PriceCell.MARGIN))
                .add(fixed)
                .add(risk);
    }

    /** Up to the next half percentage point, in basis points. */
    static long roundedUpBps(BigDecimal percent) {
        return percent.divide(STEP, 0, RoundingMode.UP).longValueExact() * STEP_BPS;
    }
}
