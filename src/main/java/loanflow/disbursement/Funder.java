package loanflow.disbursement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of money as the table {@code funder} has it. Amounts in fen, rates in basis points.
 *
 * @param licenceInForce a licence of it covers today
 * @param banId the ban on it or on its kind that stands today; null: none
 */
record Funder(
        String id,
        String name,
        String sourceType,
        String lenderType,
        boolean licensed,
        @Nullable Boolean partnerOnList,
        @Nullable Boolean enhancerOnList,
        @Nullable Boolean feeChargedToBorrower,
        @Nullable Boolean lookThrough,
        @Nullable Boolean bankChannel,
        @Nullable BigDecimal partnerShare,
        @Nullable BigDecimal partnerExposureShare,
        @Nullable BigDecimal jointShare,
        @Nullable BigDecimal nonStandardLeverage,
        @Nullable BigDecimal standardLeverage,
        boolean ownApproval,
        int priority,
        int weight,
        long totalLimitFen,
        long monthLimitFen,
        long dayLimitFen,
        long singleMinFen,
        long singleMaxFen,
        long customerMaxFen,
        long minAprBps,
        long maxAprBps,
        String bands,
        int minTermMonths,
        int maxTermMonths,
        String restrictedPurposes,
        String regions,
        boolean licenceInForce,
        @Nullable Long banId) {

    boolean isBanned() {
        return banId != null;
    }

    boolean allowsRegion(@Nullable String region) {
        return regions.isEmpty() || (region != null && list(regions).contains(region));
    }

    boolean restrictsPurpose(String purpose) {
        return list(restrictedPurposes).contains(purpose);
    }

    List<String> allowedBands() {
        return list(bands);
    }

    private static List<String> list(String commaSeparated) {
        return commaSeparated.isEmpty() ? List.of() : List.of(commaSeparated.split(",", -1));
    }
}
