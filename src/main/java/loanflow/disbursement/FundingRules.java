package loanflow.disbursement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks table {@code funding-rules} which of its checks a funder violates for a loan. */
@Component
class FundingRules {

    /** A ban is law: no table of the owner lifts it, nor does the version that an old case keeps. */
    static final String BAN = "BAN";

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
        FundingInputs.putRequest(inputs, funder, request);
        FundingInputs.putFunder(inputs, funder);
        FundingInputs.putRemaining(inputs, remaining);
        inputs.put("aprBps", signed == null ? null : signed.aprBps());
        inputs.put("band", signed == null ? null : signed.band());
        inputs.put("capBps", signed == null ? null : capBps(policy, funder, request, signed));
        inputs.put("bankDecision", bankDecision);
        return Stream.concat(
                        funder.isBanned() ? Stream.of(BAN) : Stream.empty(),
                        tables.evaluate(policy, "funding-rules", inputs).stream()
                                .map(hit -> String.valueOf(hit.get("check"))))
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
}
