package loanflow.disbursement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs of table {@code funding-rules} that a request, a funder and its room give. */
final class FundingInputs {

    private FundingInputs() {}

    static void putRequest(Map<String, @Nullable Object> inputs, Funder funder, FundingRequest request) {
        inputs.put("channel", request.channel());
        inputs.put("requestedAmountFen", request.amount().minor());
        inputs.put("termMonths", request.termMonths());
        inputs.put("customerExposureAfterFen", request.exposureAfter().minor());
        inputs.put("unsecuredTotalAfterFen", request.unsecuredAfter().minor());
        inputs.put("purposeRestricted", funder.restrictsPurpose(request.purpose()));
        inputs.put("regionAllowed", funder.allowsRegion(request.region()));
    }

    static void putFunder(Map<String, @Nullable Object> inputs, Funder funder) {
        inputs.put("sourceType", funder.sourceType());
        inputs.put("licensed", funder.licensed() && funder.licenceInForce());
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

    static void putRemaining(Map<String, @Nullable Object> inputs, Remaining remaining) {
        inputs.put("remainingTotalFen", remaining.totalFen());
        inputs.put("remainingMonthFen", remaining.monthFen());
        inputs.put("remainingDayFen", remaining.dayFen());
    }
}
