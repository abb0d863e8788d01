package loanflow.conformance;

import java.util.ArrayList;
import java.util.List;

/** The moves of events that come while a task or a scope is active: those at its border, and event sub-processes. */
final class EventMoves {

    private final Unfolding net;

    EventMoves(Unfolding net) {
        this.net = net;
    }

    /** An event at the border of a task or scope goes off. */
    void border(Element event, Element scope) {
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

    /** An event sub-process begins. */
    void started(Element sub, Element scope) {
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
