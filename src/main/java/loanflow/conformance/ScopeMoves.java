package loanflow.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The moves into, out of and across the borders of scopes. A way is the chain of scopes around an element. */
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
            case BOUNDARY -> boundary(element, scope);
            case EVENT_SCOPE -> started(element, scope);
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

    private void boundary(Element event, Element scope) {
        if (event.out().isEmpty()) {
            // Compensation: nothing goes on from here.
            return;
        }
        int node = net.node(event);
        Element host = scope.inside().stream()
                .filter(element -> element.key().equals(event.host()))
                .findFirst()
                .orElseThrow(() -> new BadFile("diagram", event.id(), "is at the border of nothing"));
        List<String> held = host.inside().isEmpty() ? host.in() : List.of(host.active());
        for (String place : held) {
            if (event.stops()) {
                net.move(node, List.of(place), event.out(), Places.inside(host), List.of(), false);
            } else {
                // Beside its host once at a time: a silent event could fire without end.
                net.move(node, List.of(place), with(event.out(), place), List.of(), event.out(), false);
            }
        }
    }

    private void started(Element sub, Element scope) {
        for (Element start : sub.starts().toList()) {
            int node = net.node(start);
            List<String> puts = with(with(start.out(), sub.active()), scope.active());
            List<String> clears = start.stops() ? Places.inside(scope) : List.of();
            // Once at a time, and nothing else begins in a scope that is being left.
            List<String> empty = scope.inside().stream()
                    .filter(other -> other.kind() == Kind.EVENT_SCOPE)
                    .filter(other ->
                            other.key().equals(sub.key()) || other.starts().anyMatch(Element::stops))
                    .map(Element::active)
                    .toList();
            net.move(node, List.of(scope.active()), puts, clears, empty, false);
        }
    }

    private static List<String> with(List<String> places, String place) {
        List<String> all = new ArrayList<>(places);
        all.add(place);
        return all;
    }
}
