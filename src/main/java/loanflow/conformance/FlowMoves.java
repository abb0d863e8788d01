package loanflow.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The moves of tasks, events and gateways. */
final class FlowMoves {

    private final Unfolding net;

    FlowMoves(Unfolding net) {
        this.net = net;
    }

    void add(Element element, List<Element> way) {
        switch (element.kind()) {
            case START, TASK -> {
                int node = net.node(element);
                element.in().forEach(flow -> net.move(node, List.of(flow), element.out()));
                if (element.repeats()) {
                    element.in().forEach(flow -> net.move(node, List.of(flow), List.of(flow)));
                }
            }
            case EXCLUSIVE -> {
                int node = net.node(element);
                element.in().forEach(flow -> element.out().forEach(out -> net.move(node, List.of(flow), List.of(out))));
            }
            case PARALLEL -> net.move(net.node(element), element.in(), element.out());
            case INCLUSIVE -> inclusive(element, way.get(way.size() - 1));
            case CHOICE -> {
                int node = net.node(element);
                List<List<String>> choices = Subsets.of(element.out(), element.id());
                element.in().forEach(flow -> choices.forEach(chosen -> net.move(node, List.of(flow), chosen)));
            }
            case END -> {
                int node = net.node(element);
                element.in()
                        .forEach(flow ->
                                net.move(node, List.of(flow), List.of(), List.of(), List.of(), !net.isTold(element)));
            }
            default -> {
                // What has or leaves a scope: ScopeMoves.
            }
        }
    }

    /** Joins what can still come, then splits to any of its flows. */
    private void inclusive(Element element, Element scope) {
        int node = net.node(element);
        Upstream upstream = new Upstream(scope);
        for (List<String> came : Subsets.of(element.in(), element.id())) {
            Set<String> missing = new HashSet<>(element.in());
            came.forEach(missing::remove);
            Set<String> awaited = upstream.of(missing, element);
            awaited.removeAll(upstream.of(came, element));
            for (List<String> chosen : Subsets.of(element.out(), element.id())) {
                net.move(node, came, chosen, List.of(), List.copyOf(awaited), false);
            }
        }
    }
}
