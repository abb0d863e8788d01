package loanflow.marketing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.contact.Channel;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner's tables {@code marketing-segment} and {@code marketing-suppression}. */
@Component
class Audiences {

    private final DecisionTables tables;

    Audiences(DecisionTables tables) {
        this.tables = tables;
    }

    AudienceTerms segmentOf(PolicyVersions policy, Prospect customer, boolean whiteListed) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("whiteListed", whiteListed);
        inputs.put("profilingOptOut", customer.profilingOptOut());
        inputs.put("loans", customer.loans());
        inputs.put("activeLoans", customer.activeLoans());
        inputs.put("daysSinceSettlement", customer.daysSinceSettlement());
        inputs.put("lastState", customer.lastState());
        inputs.put("daysSinceApplication", customer.daysSinceApplication());
        Map<String, Object> row =
                tables.evaluate(policy, "marketing-segment", inputs).get(0);
        return new AudienceTerms(
                String.valueOf(row.get("segment")),
                String.valueOf(row.get("template")),
                Math.toIntExact(WhiteListTables.number(row, "responseDays")),
                Math.toIntExact(WhiteListTables.number(row, "holdOutPercent")));
    }

    /** Why this customer must not be addressed, in the table's order; empty when he may. */
    List<String> suppressed(PolicyVersions policy, Prospect customer, Channel channel, long told30d) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("marketingConsent", customer.marketingConsent());
        inputs.put("channel", channel.name());
        inputs.put("optOut", List.of(customer.optOut().split(",", -1)));
        inputs.put("dpdAny", customer.dpdAny());
        inputs.put("openDispute", customer.openDispute());
        inputs.put("hold", customer.hold());
        inputs.put("ceaseRequest", customer.ceaseRequest());
        inputs.put("fraudHold", customer.fraudHold());
        inputs.put("blacklistHit", customer.blacklistHit());
        inputs.put("openApplication", customer.openApplication());
        inputs.put("told30d", told30d);
        return tables.evaluate(policy, "marketing-suppression", inputs).stream()
                .map(row -> String.valueOf(row.get("reason")))
                .toList();
    }
}
