package loanflow.screening;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must be known, by table. A comparison with the unknown fires nothing, so the unknown itself has to refer. */
@Component
class Required {

    private final DecisionTables tables;

    Required(DecisionTables tables) {
        this.tables = tables;
    }

    /** Signals that the channel owes and did not deliver. */
    List<String> missingSignals(PolicyVersions policy, KnownFacts known) {
        return names(policy, "required-signals", "signal", Map.of("channel", known.channel()))
                .filter(Predicate.not(signal -> delivered(known, signal)))
                .toList();
    }

    /** Inputs of the fraud rules that may not be unknown and are. */
    List<String> missingInputs(PolicyVersions policy, KnownFacts known, Map<String, @Nullable Object> inputs) {
        return names(policy, "required-inputs", "input", Map.of("pass", "FRAUD", "channel", known.channel()))
                .filter(input -> inputs.get(input) == null)
                .toList();
    }

    private Stream<String> names(PolicyVersions policy, String table, String output, Map<String, String> inputs) {
        return tables.evaluate(policy, table, inputs).stream()
                .map(row -> String.valueOf(row.get(output)))
                .distinct();
    }

    private static boolean delivered(KnownFacts known, String signal) {
        return switch (signal) {
            case "deviceId" -> known.links().device() != null;
            case "ip", "ipAddress" -> known.links().ip() != null;
            case "wifi", "wifiBssid" -> known.links().wifi() != null;
            default -> known.signals().containsKey(signal);
        };
    }
}
