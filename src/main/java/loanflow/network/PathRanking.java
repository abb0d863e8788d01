package loanflow.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks where to ask for a lost borrower (DOMAIN §8): weight x 0.5^(age/180 days) per bond, x 0.5 for a second step, the
 * best path to each node, x (answers + 1) / (tries + 2).
 */
final class PathRanking {

    private static final double HALF_LIFE_DAYS = 180;
    private static final double SECOND_STEP = 0.5;

    private PathRanking() {}

    /** Best first; equal ones by node, so that the order is the same on every machine. */
    static List<TracePath> rank(List<Bond> bonds, Map<String, Answers> answers, Instant now) {
        Map<String, TracePath> best = new HashMap<>();
        bonds.stream()
                .filter(bond -> bond.via() == null)
                .forEach(bond -> keep(best, path(bond.node(), List.of(bond), now, answers)));
        Map<String, List<Bond>> first = new HashMap<>();
        bonds.stream()
                .filter(bond -> bond.via() == null)
                .forEach(bond -> first.computeIfAbsent(bond.node(), node -> new ArrayList<>())
                        .add(bond));
        bonds.stream()
                .filter(bond -> bond.via() != null)
                .forEach(second -> first.getOrDefault(second.via(), List.of())
                        .forEach(step -> keep(best, path(second.node(), List.of(step, second), now, answers))));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(TracePath::reach).reversed().thenComparing(TracePath::node))
                .toList();
    }

    private static void keep(Map<String, TracePath> best, TracePath path) {
        best.merge(path.node(), path, (one, other) -> one.reach() >= other.reach() ? one : other);
    }

    private static TracePath path(String node, List<Bond> way, Instant now, Map<String, Answers> answers) {
        double score = way.stream().mapToDouble(bond -> fresh(bond, now)).reduce(1, (one, other) -> one * other)
                * (way.size() == 1 ? 1 : SECOND_STEP);
        return new TracePath(
                node,
                way.stream().map(Bond::kind).toList(),
                score,
                score * answers.getOrDefault(node, Answers.NONE).rate());
    }

    private static double fresh(Bond bond, Instant now) {
        double days = Duration.between(bond.since(), now).toSeconds() / 86_400.0;
        return bond.kind().weight() * Math.pow(0.5, Math.max(0, days) / HALF_LIFE_DAYS);
    }

    /** How often a node was asked, and answered. */
    record Answers(long tries, long answered) {

        static final Answers NONE = new Answers(0, 0);

        double rate() {
            return (answered + 1.0) / (tries + 2.0);
        }
    }
}
