package loanflow.marketing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What marketing knows of a customer at a moment; function {@code marketing_facts}. Amounts in fen.
 *
 * @param applicationId his latest application
 * @param hold reason why nothing may be asked of him now; null when there is none
 * @param optOut channels he does not want, separated by commas
 * @param dpdAny most days past due on any loan with us today; null when it is not known
 * @param fraudHold his latest screening was not passed
 * @param blacklistHit he stands on a list, or we lost money with him
 * @param onTimeLoans paid back with at most three days past due ever
 * @param lastLimitFen what the latest loan paid out
 * @param ownMaxDpd most days past due with us in 24 months; null without a loan
 * @param ownMonthlyFen what he pays us a month
 * @param incomeFen verified monthly income of the latest credit decision
 * @param creditFacts JSON: facts of the latest credit decision by name; null when there was none
 * @param yearsSinceFacts whole years since that decision
 */
record Prospect(
        String customerId,
        String applicationId,
        String lastState,
        long daysSinceApplication,
        boolean marketingConsent,
        boolean profilingOptOut,
        @Nullable String hold,
        boolean openDispute,
        boolean ceaseRequest,
        String optOut,
        @Nullable Long dpdAny,
        boolean fraudHold,
        boolean blacklistHit,
        long loans,
        long activeLoans,
        long onTimeLoans,
        @Nullable Long daysSinceSettlement,
        @Nullable Long lastLimitFen,
        @Nullable Long ownMaxDpd,
        long ownMonthlyFen,
        long monthsSinceReg,
        boolean openApplication,
        @Nullable Long incomeFen,
        @Nullable String creditFacts,
        @Nullable Long yearsSinceFacts) {

    /** Anything that lets a customer rest, whoever asked for it. */
    boolean anyHold() {
        return hold != null || openDispute || ceaseRequest || fraudHold;
    }

    /** Codes of what speaks against him, the gravest first; empty when nothing does. */
    List<String> riskSignals() {
        List<String> signals = new ArrayList<>();
        add(signals, blacklistHit, "ON_A_LIST");
        add(signals, fraudHold, "FRAUD_HOLD");
        add(signals, dpdAny == null || dpdAny > 0, "ARREARS");
        add(signals, hold != null, "HOLD");
        add(signals, openDispute, "DISPUTE");
        add(signals, ceaseRequest, "CEASE");
        add(signals, !marketingConsent, "NO_CONSENT");
        add(signals, profilingOptOut, "PROFILING_OPT_OUT");
        return signals;
    }

    private static void add(List<String> signals, boolean speaks, String code) {
        if (speaks) {
            signals.add(code);
        }
    }
}
