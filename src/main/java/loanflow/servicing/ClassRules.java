package loanflow.servicing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the owner's tables {@code asset-class} and {@code ifrs9-stage}, once for each number of days that occurs. */
@Component
class ClassRules {

    private final DecisionTables tables;

    ClassRules(DecisionTables tables) {
        this.tables = tables;
    }

    List<ClassRule> of(Collection<Integer> daysPastDue) {
        return Stream.concat(Stream.of(0), daysPastDue.stream())
                .distinct()
                .flatMap(days -> Stream.of(rule(days, false), rule(days, true)))
                .toList();
    }

    ClassRule rule(int days, boolean watched) {
        Map<String, Object> row = ask("asset-class", Map.of("dpd", days, "restructured", watched));
        Map<String, Object> stage = ask("ifrs9-stage", Map.of("dpd", days));
        return new ClassRule(
                days,
                watched,
                AssetClass.valueOf(String.valueOf(row.get("assetClass"))),
                number(row.get("provisionBps")),
                number(stage.get("ifrs9Stage")));
    }

    private static int number(@Nullable Object value) {
        return Integer.parseInt(String.valueOf(value));
    }

    private Map<String, Object> ask(String table, Map<String, ?> inputs) {
        return tables.evaluate(PolicyVersions.LATEST, table, inputs).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + ": no row for " + inputs));
    }
}
