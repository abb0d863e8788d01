package loanflow.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All markings in which a case can be after what the log told of it, silent moves included. Remembers what each next step
 * leads to, so a thousand equal cases are replayed once.
 */
final class States {

    private final Set<Marking> markings;
    private final Map<Integer, Set<Marking>> next;
    private final Map<Set<Integer>, States> after = new HashMap<>();

    /**
     * States with what may come next.
     *
     * @param next the markings right after a node that the log may tell of now, by its index
     */
    States(Set<Marking> markings, Map<Integer, Set<Marking>> next) {
        this.markings = markings;
        this.next = next;
    }

    /** The case may be over. */
    boolean canEnd() {
        return markings.stream().anyMatch(Marking::hasEnded);
    }

    boolean isImpossible() {
        return markings.isEmpty();
    }

    /** Indices of the nodes that the log may tell of now. */
    Set<Integer> allowed() {
        return next.keySet();
    }

    /** The states after any one of some nodes. */
    States after(Set<Integer> nodes, Game game) {
        return after.computeIfAbsent(nodes, unseen -> {
            Set<Marking> reached = new HashSet<>();
            nodes.forEach(node -> reached.addAll(next.getOrDefault(node, Set.of())));
            return game.from(reached);
        });
    }
}
