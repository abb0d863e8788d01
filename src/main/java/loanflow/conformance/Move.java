package loanflow.conformance;

import java.util.BitSet;
import java.util.List;

/**
 * One way in which a node moves tokens.
 *
 * @param node index of the node in the net; silent unless the mapping tells of it
 * @param takes places that each lose a token
 * @param puts places that each get one
 * @param clears places that are emptied: what an interrupting event stops
 * @param empty places that must hold nothing
 * @param urgent happens at once wherever it can: nothing waits at an end
 */
record Move(int node, List<Integer> takes, List<Integer> puts, BitSet clears, BitSet empty, boolean urgent) {

    boolean isPossible(Marking marking) {
        return takes.stream().allMatch(marking::holds) && !marking.holdsAny(empty);
    }

    Marking from(Marking marking) {
        return marking.moved(takes, clears, puts);
    }
}
