package loanflow.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replays traces over one net. */
final class Replay {

    private final Game game;
    private final boolean saysWhichEnd;
    private final Map<Milestone, Set<Integer>> nodes = new LinkedHashMap<>();

    Replay(Game game, Mapping mapping, NodeNames names) {
        this.game = game;
        this.saysWhichEnd = mapping.saysWhichEnd();
        mapping.milestones()
                .forEach(milestone -> nodes.put(milestone, game.net().indices(names.keys(milestone.nodes()))));
    }

    CaseVerdict of(String id, Trace trace) {
        States states = game.start();
        List<String> names =
                trace.steps().stream().map(step -> step.milestone().name()).toList();
        Step before = null;
        int left = trace.steps().size();
        for (Step step : trace.steps()) {
            left--;
            if (!step.missing().isEmpty() && (left > 0 || trace.isFinished())) {
                String reason = "incomplete: without " + String.join(", ", step.missing());
                return deviates(id, trace, names, deviation(step, before, reason, List.of()));
            }
            States next = states.after(nodes.getOrDefault(step.milestone(), Set.of()), game);
            if (next.isImpossible()) {
                return deviates(id, trace, names, deviation(step, before, "not possible here", allowed(states)));
            }
            states = next;
            before = step;
        }
        return ended(id, trace, names, states);
    }

    private CaseVerdict ended(String id, Trace trace, List<String> names, States states) {
        boolean finished = saysWhichEnd ? trace.isFinished() : states.canEnd();
        if (finished && !states.canEnd()) {
            Step last = trace.steps().get(trace.steps().size() - 1);
            return deviates(
                    id, trace, names, deviation(last, last, "the case is over, the diagram is not", allowed(states)));
        }
        return new CaseVerdict(id, finished ? Outcome.PATH : Outcome.PREFIX, finished, names, null);
    }

    private CaseVerdict deviates(String id, Trace trace, List<String> names, Deviation deviation) {
        return new CaseVerdict(id, Outcome.DEVIATES, !saysWhichEnd || trace.isFinished(), names, deviation);
    }

    private static Deviation deviation(Step step, @Nullable Step before, String reason, List<String> allowed) {
        String after = before == null ? "start" : before.milestone().name();
        Event at = step.first();
        return new Deviation(at.line(), at.time(), step.milestone().name(), after, reason, allowed);
    }

    private List<String> allowed(States states) {
        List<String> allowed = new ArrayList<>();
        nodes.forEach((milestone, indices) -> {
            if (indices.stream().anyMatch(states.allowed()::contains)) {
                allowed.add(milestone.name());
            }
        });
        if (states.canEnd()) {
            allowed.add("end");
        }
        return allowed;
    }
}
