package loanflow.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The yearly rate of penalty interest (罚息) on overdue principal: 1.5 times the contract rate (银发〔2003〕251号,
 * unverified), never above the cap of the contract. We charge no interest on unpaid interest.
 */
public final class PenaltyRate {

    private static final BigDecimal SURCHARGE = new BigDecimal("1.5");

    private PenaltyRate() {}

    /** Rounded down to a whole basis point, the unit of rates in contracts and columns: never to the borrower's cost. */
    public static AnnualRate of(AnnualRate contractRate, AnnualRate cap) {
        AnnualRate raised = new AnnualRate(contractRate.fraction().multiply(SURCHARGE));
        AnnualRate lower = raised.compareTo(cap) <= 0 ? raised : cap;
        return new AnnualRate(lower.fraction().setScale(4, RoundingMode.DOWN));
    }
}
