package loanflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases on both sides of every bound: each comparison is changed by its inclusiveness, and at least one case must then
 * see the rule, taken alone, answer differently.
 */
class DecisionBoundsTest {

    private static final Pattern COMPARISON =
            Pattern.compile("<=|>=|<|>|[\\[(](?=-?[\\d.]+\\.\\.)|(?<=\\.\\.-?[\\d.]{1,14})[\\])]");
    private static final Map<String, String> OTHER_SIDE =
            Map.of("<=", "<", "<", "<=", ">=", ">", ">", ">=", "[", "(", "(", "[", "]", ")", ")", "]");

    static Stream<String> tables() {
        return DecisionModels.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void movingABoundByItsInclusivenessIsNoticedByACase(String id) {
        DecisionModels model = DecisionModels.of(id);
        List<Map<String, Object>> inputs =
                Cases.of(model).all().stream().map(Cases.Case::inputs).toList();
        List<String> unnoticed = new ArrayList<>();
        for (Rule rule : model.table.getRules()) {
            List<String> entries = Conditions.entries(rule);
            for (int column = 0; column < entries.size(); column++) {
                for (String moved : moved(entries.get(column))) {
                    List<String> changed = new ArrayList<>(entries);
                    changed.set(column, moved);
                    if (!differ(Conditions.columns(model), entries, changed, inputs)) {
                        unnoticed.add(rule.getId() + ": " + moved);
                    }
                }
            }
        }
        assertThat(unnoticed).as("bounds of %s that no case pins", id).isEmpty();
    }

    @Test
    void everyComparisonIsMoved() {
        assertThat(moved("age < 22 or age > 55")).containsExactly("age <= 22 or age > 55", "age < 22 or age >= 55");
        assertThat(moved("[50..80)")).containsExactly("(50..80)", "[50..80]");
        assertThat(moved("[0.08..0.16)")).containsExactly("(0.08..0.16)", "[0.08..0.16]");
        assertThat(moved("[-3..-1]")).containsExactly("(-3..-1]", "[-3..-1)");
        assertThat(moved("purpose in (\"A\",\"B\") or x = 1")).isEmpty();
    }

    private static boolean differ(
            List<String> columns, List<String> entries, List<String> changed, List<Map<String, Object>> inputs) {
        return inputs.stream()
                .anyMatch(
                        one -> Conditions.matches(columns, entries, one) != Conditions.matches(columns, changed, one));
    }

    private static List<String> moved(String entry) {
        List<String> all = new ArrayList<>();
        Matcher matcher = COMPARISON.matcher(entry);
        while (matcher.find()) {
            all.add(entry.substring(0, matcher.start())
                    + OTHER_SIDE.get(matcher.group())
                    + entry.substring(matcher.end()));
        }
        return all;
    }
}
