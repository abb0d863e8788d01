package loanflow.pricing;

import java.time.LocalDate;

/**
 * What a price and a limit depend on: risk, product, funder and ability to repay, and no protected attribute.
 *
 * @param product what is asked for; amounts are minor units of its currency
 * @param band risk band of the product
 * @param requestedFen principal in fen
 * @param termMonths number of monthly equal instalments
 * @param lenderType type of funder, decides the cap
 * @param contractDate date of the contract, decides cap and parameters
 * @param verifiedIncomeFen monthly income after the cross-check, fen
 * @param existingMonthlyDebtFen what is already owed each month, fen
 * @param otherUnsecuredFen open unsecured consumer credit elsewhere, fen
 */
public record PriceRequest(
        Product product,
        String band,
        CustomerType customerType,
        long requestedFen,
        int termMonths,
        String lenderType,
        LocalDate contractDate,
        long verifiedIncomeFen,
        long existingMonthlyDebtFen,
        long otherUnsecuredFen) {

    /** The same customer, another amount and term: how a reviewer's counter-offer is priced. */
    public PriceRequest with(long amountFen, int months) {
        return new PriceRequest(
                product,
                band,
                customerType,
                amountFen,
                months,
                lenderType,
                contractDate,
                verifiedIncomeFen,
                existingMonthlyDebtFen,
                otherUnsecuredFen);
    }
}
