package loanflow.conformance;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From where a token could still come: what the join of an inclusive gateway waits for. */
final class Upstream {

    private final Element scope;

    Upstream(Element scope) {
        this.scope = scope;
    }

    /** Places from which a token can reach one of the flows without passing the gateway; the flows themselves too. */
    Set<String> of(Collection<String> flows, Element gateway) {
        Set<String> seen = new HashSet<>(flows);
        Deque<String> open = new ArrayDeque<>(flows);
        while (!open.isEmpty()) {
            String flow = open.remove();
            scope.inside().stream()
                    .filter(element ->
                            element.out().contains(flow) && !element.key().equals(gateway.key()))
                    .flatMap(element -> before(element).stream())
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    private List<String> before(Element element) {
        Set<String> before = new HashSet<>(element.in());
        before.add(element.active());
        scope.inside().stream()
                .filter(host -> host.key().equals(element.host()))
                .forEach(host -> {
                    before.addAll(host.in());
                    before.add(host.active());
                });
        return List.copyOf(before);
    }
}
