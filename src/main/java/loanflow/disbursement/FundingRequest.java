package loanflow.disbursement;

import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a funder must know of a wish for a loan before there is a price.
 *
 * @param applicationId the application
 * @param channel code of the sales channel
 * @param purpose code of the stated purpose
 * @param amount principal wanted
 * @param termMonths monthly instalments
 * @param exposureAfter what the customer would owe through us with this loan
 * @param unsecuredAfter unsecured consumer credit of the household with this loan, at any lender
 * @param region province code of the customer, two digits; null when unknown
 */
public record FundingRequest(
        String applicationId,
        String channel,
        String purpose,
        Money amount,
        int termMonths,
        Money exposureAfter,
        Money unsecuredAfter,
        @Nullable String region) {}
