package loanflow.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the process: counts, evaluates the fraud rules, and keeps a sealed record of both. */
@Service
@Transactional
@EnableConfigurationProperties(ScreeningSettings.class)
public class FraudCheck {

    private static final String RULES = "fraud-rules";
    private static final List<String> TABLES = List.of("required-signals", "required-inputs", RULES);

    private final Screenings screenings;
    private final Counting counting;
    private final Required required;
    private final DecisionTables tables;
    private final SealedRecords records;
    private final ScreeningSettings settings;

    FraudCheck(
            Screenings screenings,
            Counting counting,
            Required required,
            DecisionTables tables,
            SealedRecords records,
            ScreeningSettings settings) {
        this.screenings = screenings;
        this.counting = counting;
        this.required = required;
        this.tables = tables;
        this.records = records;
        this.settings = settings;
    }

    /** True: the channel did not deliver every signal it owes. */
    @Transactional(readOnly = true)
    public boolean signalsMissing(String applicationId, PolicyVersions policy) {
        return !required.missingSignals(policy, screenings.knownOf(applicationId))
                .isEmpty();
    }

    /** Staff id of the sales agent who brought the application: he or she may not judge it. */
    @Transactional(readOnly = true)
    public Optional<String> salesAgentOf(String applicationId) {
        return Optional.ofNullable(screenings.knownOf(applicationId).links().agentCode());
    }

    /** Counts windows, neighbours and list hits as of the submission, and keeps them. */
    public void countVelocity(String applicationId) {
        screenings.keepCounters(applicationId, counting.countersOf(screenings.knownOf(applicationId)));
    }

    /** Rules on device and behaviour only: what they refuse costs no look-up. */
    public PreScreen preScreen(String applicationId, PolicyVersions policy) {
        Map<String, @Nullable Object> inputs = FraudInputs.preScreen(screenings.knownOf(applicationId), settings);
        Hits hits = hits(policy, inputs);
        if (hits.anyReject()) {
            records.append(
                    applicationId,
                    SealedRecords.Step.PRE_SCREEN,
                    new RuleRun(inputs, List.of(), versions(policy), hits));
        }
        return new PreScreen(hits.anyReject() ? "REJECT" : "PASS", hits.setupFaults());
    }

    /** All rules on all that is known. */
    public Evaluation evaluate(String applicationId, PolicyVersions policy) {
        KnownFacts known = screenings.knownOf(applicationId);
        Map<String, @Nullable Object> inputs = FraudInputs.of(known, settings);
        List<String> missing = new ArrayList<>(required.missingSignals(policy, known));
        missing.addAll(required.missingInputs(policy, known, inputs));
        List<String> distinct = missing.stream().distinct().toList();
        Hits hits = hits(policy, inputs);
        records.append(applicationId, SealedRecords.Step.RULES, new RuleRun(inputs, distinct, versions(policy), hits));
        return new Evaluation(
                !distinct.isEmpty(),
                hits.anyReject(),
                hits.anyReview(),
                hits.sumPoints(),
                Evidence.of(known, hits, distinct, inputs));
    }

    private Hits hits(PolicyVersions policy, Map<String, @Nullable Object> inputs) {
        return new Hits(
                tables.evaluate(policy, RULES, inputs).stream().map(Hit::of).toList());
    }

    private Map<String, Integer> versions(PolicyVersions policy) {
        Map<String, Integer> versions = new HashMap<>();
        TABLES.forEach(table -> versions.put(table, tables.version(policy, table)));
        return versions;
    }

    /**
     * Result of the pre-screen.
     *
     * @param outcome PASS or REJECT
     * @param setupFaults rules that found the product setup at fault: for an incident, never against the applicant
     */
    public record PreScreen(String outcome, List<String> setupFaults) {}
}
