package loanflow.legal;

import java.util.HashMap;
import java.util.Map;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner's tables {@code legal-route} and {@code legal-step}. */
@Component
class LegalTables {

    private final DecisionTables tables;

    LegalTables(DecisionTables tables) {
        this.tables = tables;
    }

    String route(PolicyVersions policy, ClaimFacts facts, boolean timeBarred, boolean evidenceComplete) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("timeBarred", timeBarred);
        inputs.put("openDispute", facts.disputed());
        inputs.put("arbitrationClauseAccepted", facts.clause());
        inputs.put("dpd", facts.dpd());
        inputs.put("noticeServedDays", facts.noticeServedDays());
        inputs.put("evidenceComplete", evidenceComplete);
        inputs.put("principalOpenFen", facts.principalOpenFen());
        inputs.put("lostDays", facts.lostDays());
        return text(tables.evaluate(policy, "legal-route", inputs).get(0), "legalRoute");
    }

    Step step(PolicyVersions policy, Claim claim, ClaimFacts facts, String route, boolean declined) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("nothingLate", !facts.active() && !facts.writtenOff());
        inputs.put("writtenOff", facts.writtenOff());
        inputs.put("proceedings", claim.proceedings().name());
        inputs.put("legalRoute", route);
        inputs.put("hold", facts.held());
        inputs.put("placementOpen", facts.placementOpen());
        inputs.put("declined", declined);
        inputs.put("filings", facts.filings());
        inputs.put("noticeServedDays", facts.noticeServedDays());
        inputs.put("noticeDenied", claim.noticeDenied());
        inputs.put("dpd", facts.dpd());
        inputs.put("shareConsent", facts.shareConsent());
        inputs.put("placements", facts.placements());
        inputs.put("brokenPromises", facts.brokenPromises());
        Map<String, Object> row = tables.evaluate(policy, "legal-step", inputs).get(0);
        return new Step(
                text(row, "legalStep"),
                Integer.parseInt(text(row, "waitDays")),
                Integer.parseInt(text(row, "placementDays")),
                text(row, "legalEnd"));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }

    /** A row of table {@code legal-step}. */
    record Step(String step, int waitDays, int placementDays, String end) {}
}
