package loanflow.screening;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import loanflow.customer.Lists;
import loanflow.network.Network;
import loanflow.screening.Verdict.Recorded;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process at its end: outcome, reasons, sealed record, and what a proven fraud leaves behind. */
@Service
@Transactional
public class FraudDecisions {

    /** Reason of a refusal by people who gave none. */
    static final String BY_PEOPLE = "FRAUD_REVIEW";

    private final Screenings screenings;
    private final SealedRecords records;
    private final DecisionTables tables;
    private final Lists lists;
    private final Network network;
    private final Clock clock;

    FraudDecisions(
            Screenings screenings,
            SealedRecords records,
            DecisionTables tables,
            Lists lists,
            Network network,
            Clock clock) {
        this.screenings = screenings;
        this.records = records;
        this.tables = tables;
        this.lists = lists;
        this.network = network;
        this.clock = clock;
    }

    /** Ends the screening. Only fraud that two persons found marks the customer; a stolen identity marks nobody. */
    public Recorded record(String applicationId, PolicyVersions policy, Verdict verdict) {
        Recorded recorded = verdict.decided();
        List<String> reasons = recorded.outcome().equals("PASS") ? List.of() : reasons(applicationId, verdict);
        Instant now = clock.instant();
        screenings.decide(applicationId, recorded.outcome(), recorded.fraudBand(), reasons, now);
        records.append(applicationId, SealedRecords.Step.DECISION, content(verdict, recorded, reasons, policy));
        if (verdict.provesFraudOfTheCustomer()) {
            String customerId = screenings.knownOf(applicationId).customerId();
            lists.mark(customerId, Lists.Mark.FRAUD, applicationId);
            network.markBad(customerId, Network.Bad.FRAUD, applicationId, now);
        }
        return recorded;
    }

    private List<String> reasons(String applicationId, Verdict verdict) {
        Hits hits = Stream.of(SealedRecords.Step.RULES, SealedRecords.Step.PRE_SCREEN)
                .flatMap(step -> records.lastContent(applicationId, step).stream())
                .findFirst()
                .map(content -> FactsJson.read(content, RuleRun.class).hits())
                .orElseGet(() -> new Hits(List.of()));
        return verdict.review() == null
                ? hits.reasonsToRefuse()
                : hits.reasonsAfter(Objects.requireNonNullElse(verdict.reviewReason(), BY_PEOPLE));
    }

    private Map<String, @Nullable Object> content(
            Verdict verdict, Recorded recorded, List<String> reasons, PolicyVersions policy) {
        Map<String, @Nullable Object> content = new LinkedHashMap<>();
        content.put("verdict", verdict);
        content.put("recorded", recorded);
        content.put("reasons", reasons);
        content.put("versions", Map.of("fraud-decision", tables.version(policy, "fraud-decision")));
        return content;
    }
}
