package loanflow.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The moves into, out of and the ends of scopes. A way is the chain of scopes around an element. */
final class ScopeMoves {

    private final Unfolding net;

    ScopeMoves(Unfolding net) {
        this.net = net;
    }

    void add(Element element, List<Element> way) {
        Element scope = way.get(way.size() - 1);
        switch (element.kind()) {
            case TERMINATE -> ends(element, List.of(), Places.inside(scope));
            case ERROR -> new ErrorMoves(net).add(element, way);
            case BOUNDARY -> new EventMoves(net).border(element, scope);
            case EVENT_SCOPE -> new EventMoves(net).started(element, scope);
            case SCOPE -> {
                // Never told of: an activity is logged when it is complete.
                element.starts()
                        .forEach(start -> element.in()
                                .forEach(flow -> net.move(
                                        Net.SILENT,
                                        List.of(flow),
                                        List.of(element.active(), start.in().get(0)))));
            }
            default -> {
                // What neither has nor leaves a scope: FlowMoves.
            }
        }
        if (!element.inside().isEmpty()) {
            inside(Stream.concat(way.stream(), Stream.of(element)).toList());
        }
    }

    /** The elements of the last scope of the way, and its end when no token is left in it. */
    void inside(List<Element> way) {
        Element scope = way.get(way.size() - 1);
        net.elements(way);
        int node = net.node(scope);
        boolean urgent = !net.isTold(scope) && !scope.repeats();
        net.move(node, List.of(scope.active()), scope.out(), List.of(), Places.inside(scope), urgent);
        if (scope.repeats()) {
            net.move(node, List.of(scope.active()), scope.in(), List.of(), Places.inside(scope), false);
        }
    }

    private void ends(Element element, List<String> puts, List<String> clears) {
        int node = net.node(element);
        element.in().forEach(flow -> net.move(node, List.of(flow), puts, clears, List.of(), !net.isTold(element)));
    }
}
