package loanflow.disbursement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks table {@code funding-rules} which of its checks a funder violates for a loan. */
@Component
class FundingRules {

    /** When it is asked: rate and band are known from RESERVE on, the funder's own answer at PAYOUT. */
    enum Pass {
        PRESELECT,
        RESERVE,
        PAYOUT
    }

    /** What is known from the signature on; the LPR is that of the contract date. */
    record Signed(long aprBps, String band, LocalDate contractDate, long lpr1yBps) {}

    private final DecisionTables tables;

    FundingRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Codes of the checks that forbid the funder.
     *
     * @param bankDecision what the funder itself answered, APPROVE or REFUSE; null while it has not answered
     */
    List<String> violated(
            PolicyVersions policy,
            Pass pass,
            Funder funder,
            FundingRequest request,
            @Nullable Signed signed,
            Remaining remaining,
            @Nullable String bankDecision) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("pass", pass.name());
        putRequest(inputs, funder, request);
        putFunder(inputs, funder);
        putRemaining(inputs, remaining);
        inputs.put("aprBps", signed == null ? null : signed.aprBps());
        inputs.put("band", signed == null ? null : signed.band());
        inputs.put("capBps", signed == null ? null : capBps(policy, funder, request, signed));
        inputs.put("bankDecision", bankDecision);
        return tables.evaluate(policy, "funding-rules", inputs).stream()
                .map(hit -> String.valueOf(hit.get("check")))
                .toList();
    }

    private @Nullable Object capBps(PolicyVersions policy, Funder funder, FundingRequest request, Signed signed) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("lenderType", funder.lenderType());
        inputs.put("contractDate", signed.contractDate().toString());
        inputs.put("termMonths", request.termMonths());
        inputs.put("lpr1yBps", signed.lpr1yBps());
        return tables.evaluate(policy, "rate-cap", inputs).stream()
                .findFirst()
                .map(hit -> hit.get("capBps"))
                .orElse(null);
    }

    private static void putRequest(Map<String, @Nullable Object> inputs, Funder funder, FundingRequest request) {
        inputs.put("channel", request.channel());
        inputs.put("requestedAmountFen", request.amount().minor());
        inputs.put("termMonths", request.termMonths());
        inputs.put("customerExposureAfterFen", request.exposureAfter().minor());
        inputs.put("unsecuredTotalAfterFen", request.unsecuredAfter().minor());
        inputs.put("purposeRestricted", funder.restrictsPurpose(request.purpose()));
        inputs.put("regionAllowed", funder.allowsRegion(request.region()));
    }

    private static void putFunder(Map<String, @Nullable Object> inputs, Funder funder) {
        inputs.put("sourceType", funder.sourceType());
        inputs.put("licensed", funder.licensed());
        inputs.put("partnerOnList", funder.partnerOnList());
        inputs.put("enhancerOnList", funder.enhancerOnList());
        inputs.put("feeChargedToBorrower", funder.feeChargedToBorrower());
        inputs.put("lookThrough", funder.lookThrough());
        inputs.put("bankChannel", funder.bankChannel());
        inputs.put("partnerShare", funder.partnerShare());
        inputs.put("partnerExposureShareOfTier1", funder.partnerExposureShare());
        inputs.put("jointShareOfLoans", funder.jointShare());
        inputs.put("nonStandardLeverage", funder.nonStandardLeverage());
        inputs.put("standardLeverage", funder.standardLeverage());
        inputs.put("singleMinFen", funder.singleMinFen());
        inputs.put("singleMaxFen", funder.singleMaxFen());
        inputs.put("customerMaxFen", funder.customerMaxFen());
        inputs.put("minAprBps", funder.minAprBps());
        inputs.put("maxAprBps", funder.maxAprBps());
        inputs.put("allowedBands", funder.allowedBands());
        inputs.put("minTermMonths", funder.minTermMonths());
        inputs.put("maxTermMonths", funder.maxTermMonths());
    }

    private static void putRemaining(Map<String, @Nullable Object> inputs, Remaining remaining) {
        inputs.put("remainingTotalFen", remaining.totalFen());
        inputs.put("remainingMonthFen", remaining.monthFen());
        inputs.put("remainingDayFen", remaining.dayFen());
    }
}
