package loanflow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No input without an answer that was not declared so, and no two answers where one is promised (D5). */
class DecisionGapsTest {

    private static final int TRIES = Integer.getInteger("loanflow.draws", 500);
    private static final long SEED = 20_260_301;

    static Stream<String> unique() {
        return byHitPolicy(HitPolicy.UNIQUE);
    }

    static Stream<String> first() {
        return byHitPolicy(HitPolicy.FIRST);
    }

    static Stream<String> all() {
        return DecisionModels.all().keySet().stream();
    }

    private static Stream<String> byHitPolicy(HitPolicy policy) {
        return DecisionModels.all().values().stream()
                .filter(model -> model.table.getHitPolicy() == policy)
                .map(model -> model.id);
    }

    @ParameterizedTest
    @MethodSource("unique")
    void aUniqueTableHasNoOverlapAndNoUndeclaredGapForEveryCombinationOfItsBounds(String id) {
        DecisionModels model = DecisionModels.of(id);
        List<String> columns = Conditions.columns(model);
        List<List<String>> rules =
                model.table.getRules().stream().map(Conditions::entries).toList();
        assertThat(new Draws(model, SEED).all()).isNotEmpty().allSatisfy(inputs -> {
            long hits = rules.stream()
                    .filter(entries -> Conditions.matches(columns, entries, inputs))
                    .count();
            assertThat(hits).as("%s %s", id, inputs).isEqualTo(declaredGap(id, inputs) ? 0 : 1);
        });
    }

    @ParameterizedTest
    @MethodSource("first")
    void aFirstTableEndsWithARuleForEverythingElse(String id) {
        List<List<String>> rules = DecisionModels.of(id).table.getRules().stream()
                .map(Conditions::entries)
                .toList();
        assertThat(rules.get(rules.size() - 1)).as(id).allMatch(String::isEmpty);
        assertThat(rules.subList(0, rules.size() - 1))
                .as(id)
                .noneMatch(entries -> entries.stream().allMatch(String::isEmpty));
    }

    @ParameterizedTest
    @MethodSource("all")
    void randomInputsAreAnsweredOnceWhereOneAnswerIsPromised(String id) {
        DecisionModels model = DecisionModels.of(id);
        HitPolicy policy = model.table.getHitPolicy();
        assertThat(new Draws(model, SEED).many(TRIES)).allSatisfy(inputs -> {
            int hits = model.evaluate(inputs).ruleIds().size();
            if (policy == HitPolicy.UNIQUE) {
                assertThat(hits).as("%s %s", id, inputs).isEqualTo(declaredGap(id, inputs) ? 0 : 1);
            } else if (policy == HitPolicy.FIRST) {
                assertThat(hits).as("%s %s", id, inputs).isEqualTo(1);
            } else {
                assertThat(hits).isBetween(0, model.ruleIds().size());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-card", "c1-card", "partner-card"})
    void aScorecardHasExactlyOneBinForEachKnownValue(String id) {
        DecisionModels model = DecisionModels.of(id);
        Set<String> characteristics = Conditions.variables(model);
        Draws draws = new Draws(model, SEED);
        for (int i = 0; i < TRIES; i++) {
            List<Object> hit = model.evaluate(draws.oneKnown()).column("characteristic");
            assertThat(hit).doesNotHaveDuplicates().containsAll(characteristics).hasSize(characteristics.size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"a-card,328,662", "c1-card,292,615"})
    void aScorecardSpansTheDocumentedRangeAndBestIsTheBestOfItsBins(String id, int least, int most) {
        DecisionModels model = DecisionModels.of(id);
        Map<String, List<Integer>> points = model.table.getRules().stream()
                .map(rule -> List.copyOf(rule.getOutputEntries()))
                .collect(Collectors.groupingBy(
                        outs -> outs.get(0).getText().getTextContent(),
                        Collectors.mapping(outs -> number(outs.get(1)), Collectors.toList())));
        assertThat(points.values().stream()
                        .mapToInt(bins ->
                                bins.stream().mapToInt(Integer::intValue).min().orElseThrow())
                        .sum())
                .isEqualTo(least);
        assertThat(points.values().stream()
                        .mapToInt(bins ->
                                bins.stream().mapToInt(Integer::intValue).max().orElseThrow())
                        .sum())
                .isEqualTo(most);
        model.table.getRules().forEach(rule -> {
            var outs = List.copyOf(rule.getOutputEntries());
            assertThat(number(outs.get(2)))
                    .isEqualTo(points.get(outs.get(0).getText().getTextContent()).stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElseThrow());
        });
    }

    private static int number(org.camunda.bpm.model.dmn.instance.OutputEntry entry) {
        return Integer.parseInt(entry.getText().getTextContent());
    }

    /** Where a table deliberately says nothing; its caller then refers or offers nothing. */
    private static boolean declaredGap(String id, Map<String, Object> inputs) {
        if (id.equals("collection-tier")) {
            return unforeseen(inputs.get("stage"));
        }
        boolean unknown = inputs.values().stream().anyMatch(DecisionGapsTest::unforeseen);
        return switch (id) {
            case "asset-class" ->
                inputs.get("dpd") == null || (inputs.get("restructured") == null && (long) inputs.get("dpd") <= 0);
            case "price-grid" -> unknown || noOffer(inputs);
            default -> unknown;
        };
    }

    private static boolean unforeseen(Object value) {
        return value == null
                || List.of("UNFORESEEN", "G", "FRIEND", "S9", "CN_PACT2018").contains(value);
    }

    private static boolean noOffer(Map<String, Object> inputs) {
        long term = (long) inputs.get("termMonths");
        boolean newE =
                inputs.get("band").equals("E") && inputs.get("customerType").equals("NEW");
        if (inputs.get("band").toString().startsWith("P")) {
            return inputs.get("band").equals("P6") || term != 36;
        }
        return inputs.get("band").equals("F") || !(term == 12 || (!newE && (term == 3 || term == 6)));
    }
}
