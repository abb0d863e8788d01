package loanflow.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random inputs of a table, the same for the same seed: for each variable the values of its cases, their neighbours, a
 * value nobody foresaw, and null.
 */
final class Draws {

    private final Map<String, List<Object>> domains = new TreeMap<>();
    private final Map<String, Set<Object>> ofCases = new TreeMap<>();
    private final Random random;

    Draws(DecisionModels model, long seed) {
        this.random = new Random(seed);
        Map<String, Set<Object>> seen = new TreeMap<>();
        Conditions.variables(model).forEach(name -> seen.put(name, new LinkedHashSet<>(Arrays.asList((Object) null))));
        Cases.of(model)
                .all()
                .forEach(one -> one.inputs().forEach((name, value) -> {
                    seen.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(around(value));
                    ofCases.computeIfAbsent(name, key -> new LinkedHashSet<>(Arrays.asList((Object) null)))
                            .add(value);
                }));
        seen.forEach((name, values) -> domains.put(name, new ArrayList<>(values)));
    }

    private static List<Object> around(Object value) {
        if (value instanceof Long number) {
            return List.of(number, number - 1, number + 1);
        }
        if (value instanceof Double number) {
            return List.of(number, number - 0.001, number + 0.001);
        }
        return Arrays.asList(value, value instanceof String ? "UNFORESEEN" : null);
    }

    Map<String, Object> one() {
        Map<String, Object> inputs = new HashMap<>();
        domains.forEach((name, values) -> inputs.put(name, values.get(random.nextInt(values.size()))));
        return inputs;
    }

    /** As {@link #one}, without nulls and values nobody foresaw. */
    Map<String, Object> oneKnown() {
        Map<String, Object> inputs = new HashMap<>();
        domains.forEach((name, values) -> {
            List<Object> known = values.stream()
                    .filter(value -> value != null && !value.equals("UNFORESEEN"))
                    .toList();
            inputs.put(name, known.isEmpty() ? null : known.get(random.nextInt(known.size())));
        });
        return inputs;
    }

    Stream<Map<String, Object>> many(int count) {
        return IntStream.range(0, count).mapToObj(i -> one());
    }

    /** Every combination of the values of the cases, which stand on both sides of every bound, and null. */
    Stream<Map<String, Object>> all() {
        Stream<Map<String, Object>> product = Stream.of(new HashMap<>());
        for (Map.Entry<String, Set<Object>> domain : ofCases.entrySet()) {
            product = product.flatMap(some -> domain.getValue().stream().map(value -> {
                Map<String, Object> more = new HashMap<>(some);
                more.put(domain.getKey(), value);
                return more;
            }));
        }
        return product;
    }
}
