package loanflow.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a diagram into a net, element by element. */
final class Unfolding {

    private final Set<String> told;
    private final Places places = new Places();
    private final List<Element> nodes = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final FlowMoves flows = new FlowMoves(this);
    private final ScopeMoves scopes = new ScopeMoves(this);

    private Unfolding(Set<String> told) {
        this.told = told;
    }

    /**
     * The net of a diagram.
     *
     * @param told keys of the elements that the mapping tells of
     */
    static Net of(Element root, Set<String> told) {
        Unfolding unfolding = new Unfolding(told);
        unfolding.scopes.inside(List.of(root));
        return unfolding.net(root);
    }

    private Net net(Element root) {
        Set<Integer> seen = new HashSet<>();
        for (int index = 0; index < nodes.size(); index++) {
            if (isTold(nodes.get(index))) {
                seen.add(index);
            }
        }
        Set<Marking> starts = root.starts()
                .map(start -> Marking.of(
                        places.of(root.active()), places.of(start.in().get(0))))
                .collect(Collectors.toSet());
        List<Move> urgent = moves.stream().filter(Move::urgent).toList();
        return new Net(
                nodes, seen, moves.stream().filter(move -> !move.urgent()).toList(), urgent, starts);
    }

    boolean isTold(Element element) {
        return told.contains(element.key());
    }

    int node(Element element) {
        nodes.add(element);
        return nodes.size() - 1;
    }

    void elements(List<Element> way) {
        for (Element element : way.get(way.size() - 1).inside()) {
            flows.add(element, way);
            scopes.add(element, way);
        }
    }

    void move(int node, List<String> takes, List<String> puts) {
        move(node, takes, puts, List.of(), List.of(), false);
    }

    void move(
            int node, List<String> takes, List<String> puts, List<String> clears, List<String> empty, boolean urgent) {
        moves.add(new Move(node, places.of(takes), places.of(puts), places.set(clears), places.set(empty), urgent));
    }
}
