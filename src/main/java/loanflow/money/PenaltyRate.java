package loanflow.money;

import java.math.BigDecimal;

/**
 * The yearly rate of penalty interest (罚息) on overdue principal: 1.5 times the contract rate (银发〔2003〕251号,
 * unverified), never above the cap of the contract. We charge no interest on unpaid interest.
 */
public final class PenaltyRate {

    private static final BigDecimal SURCHARGE = new BigDecimal("1.5");

    private PenaltyRate() {}

    public static AnnualRate of(AnnualRate contractRate, AnnualRate cap) {
        AnnualRate raised = new AnnualRate(contractRate.fraction().multiply(SURCHARGE));
        return raised.compareTo(cap) <= 0 ? raised : cap;
    }
}
