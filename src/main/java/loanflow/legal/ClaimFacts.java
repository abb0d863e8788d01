package loanflow.legal;

import org.jspecify.annotations.Nullable;

/**
 * What tables {@code legal-route} and {@code legal-step} ask about a claim.
 *
 * @param active the loan is alive and late
 * @param noticeServedDays since the last legal notice of this arrears; null before one
 * @param filings that a tribunal has taken
 */
record ClaimFacts(
        String loanId,
        String customerId,
        String currency,
        boolean active,
        boolean writtenOff,
        long dpd,
        long principalOpenFen,
        @Nullable Long lostDays,
        long brokenPromises,
        boolean disputed,
        boolean held,
        boolean clause,
        boolean shareConsent,
        @Nullable Long noticeServedDays,
        long filings,
        long placements,
        boolean placementOpen) {}
