package loanflow.underwriting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import loanflow.pricing.CustomerType;
import org.jspecify.annotations.Nullable;

/**
 * All that underwriting may know of an application, put together by origination. No name, number or address: those stay
 * in the customer vault.
 *
 * @param applicationId business key of the process
 * @param channel code of the sales channel, selects the required inputs
 * @param product code of the product; amounts are minor units of its currency
 * @param requestedFen requested principal in minor units
 * @param termMonths requested number of monthly instalments
 * @param repayment EQUAL_INSTALMENT, EQUAL_PRINCIPAL, INTEREST_FIRST or BULLET
 * @param purpose code of the purpose; null when none was stated
 * @param lenderType type of the preselected funder, it decides the rate cap (DOMAIN §10.3)
 * @param contractDate business date on which the contract would be signed
 * @param fraudBand PASS, STEP_UP or REVIEW: how screening ended
 * @param stepUp whether any second check of identity was asked for
 * @param humanReviewRequested the applicant asked for a person after an automatic refusal (PIPL art. 24)
 * @param salesAgentId staff id of the agent who brought the application: he may not review it; null for self-service
 * @param bureauConsent consent to query the credit bureau is in force
 * @param facts values by the names in {@link CreditFacts}: whole numbers, decimals, texts, flags; absent or null =
 *     unknown
 */
public record CreditFile(
        String applicationId,
        String customerId,
        CustomerType customerType,
        String channel,
        String product,
        long requestedFen,
        int termMonths,
        String repayment,
        @Nullable String purpose,
        String lenderType,
        LocalDate contractDate,
        String fraudBand,
        boolean stepUp,
        boolean humanReviewRequested,
        @Nullable String salesAgentId,
        boolean bureauConsent,
        Map<String, @Nullable Object> facts) {

    public CreditFile {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }
}
