package loanflow.conformance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A diagram as a net of tokens.
 *
 * @param nodes every element; a move names them by index
 * @param told indices of the nodes that the mapping tells of; all others are silent
 * @param starts the markings in which a case can begin, one for each start event
 */
record Net(List<Element> nodes, Set<Integer> told, List<Move> moves, List<Move> urgent, Set<Marking> starts) {

    /** In place of a node, for a move that no log tells of. */
    static final int SILENT = -1;

    /** All urgent moves made; they are independent of each other, so their order does not matter. */
    Marking settled(Marking marking) {
        Marking settled = marking;
        for (int index = 0; index < urgent.size(); index++) {
            if (urgent.get(index).isPossible(settled)) {
                settled = urgent.get(index).from(settled);
                index = -1;
            }
        }
        return settled;
    }

    boolean isSilent(Move move) {
        return !told.contains(move.node());
    }

    /** Indices of the nodes with one of these keys. */
    Set<Integer> indices(Set<String> keys) {
        return IntStream.range(0, nodes.size())
                .filter(index -> keys.contains(nodes.get(index).key()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
