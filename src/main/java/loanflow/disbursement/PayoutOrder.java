package loanflow.disbursement;

import java.time.LocalDate;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/**
 * What was signed and is to be paid out.
 *
 * @param loanId the loan it becomes; at most one payout of it is ever confirmed
 * @param request amount and purpose as signed
 * @param netPaid what the borrower is to receive; must be the whole principal (Civil Code art. 670)
 * @param signedRate nominal yearly rate of the contract
 * @param band risk band
 * @param contractDate business date of the signature
 * @param lpr one-year loan prime rate of that date: some lenders' caps are multiples of it
 * @param accountToken the payment provider's token of the borrower's bound card, never a card number
 */
public record PayoutOrder(
        String loanId,
        FundingRequest request,
        Money netPaid,
        AnnualRate signedRate,
        String band,
        LocalDate contractDate,
        AnnualRate lpr,
        String accountToken) {

    public String applicationId() {
        return request.applicationId();
    }

    public Money principal() {
        return request.amount();
    }
}
