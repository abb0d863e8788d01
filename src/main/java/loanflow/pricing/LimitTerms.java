package loanflow.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import loanflow.money.AnnualRate;

/**
 * The limit and the four terms of which it is the smallest (DOMAIN.md §6.2), all in fen.
 *
 * @param productCapFen product cap of the band
 * @param incomeFen income multiple of the band x verified monthly income
 * @param repaymentFen what the free part of the income repays over the term
 * @param regulatoryFen the product's household limit (CNY 200,000: 商业银行互联网贷款管理暂行办法, unverified) less
 *     other unsecured credit
 * @param limitFen the smallest, rounded down to the product's step, never negative
 */
public record LimitTerms(long productCapFen, long incomeFen, long repaymentFen, long regulatoryFen, long limitFen) {

    static LimitTerms of(BandTerms band, PriceRequest request, BigDecimal maxDti, int termMonths, long aprBps) {
        long income = band.incomeMultiple()
                .multiply(BigDecimal.valueOf(request.verifiedIncomeFen()))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
        long repayment = maxDti.multiply(BigDecimal.valueOf(request.verifiedIncomeFen()))
                .subtract(BigDecimal.valueOf(request.existingMonthlyDebtFen()))
                .multiply(annuityFactor(aprBps, termMonths))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long regulatory = request.product().householdFen() - request.otherUnsecuredFen();
        long step = request.product().stepFen();
        long smallest = Math.min(Math.min(band.productCapFen(), income), Math.min(repayment, regulatory));
        return new LimitTerms(
                band.productCapFen(), income, repayment, regulatory, Math.max(0, Math.floorDiv(smallest, step) * step));
    }

    boolean offersNothing(Product product) {
        return limitFen < product.smallestFen();
    }

    private static BigDecimal annuityFactor(long aprBps, int termMonths) {
        BigDecimal monthly = AnnualRate.bps(aprBps).monthly();
        BigDecimal discount = BigDecimal.ONE.divide(
                BigDecimal.ONE.add(monthly).pow(termMonths, MathContext.DECIMAL128), MathContext.DECIMAL128);
        return BigDecimal.ONE.subtract(discount).divide(monthly, MathContext.DECIMAL128);
    }
}
