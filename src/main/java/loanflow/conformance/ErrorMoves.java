package loanflow.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The end events that throw an error: the nearest scope around that catches it goes on from there. */
final class ErrorMoves {

    private final Unfolding net;

    ErrorMoves(Unfolding net) {
        this.net = net;
    }

    void add(Element end, List<Element> way) {
        int node = net.node(end);
        for (int depth = way.size() - 1; depth >= 0; depth--) {
            Element scope = way.get(depth);
            Stream<Element> events = depth == 0 ? Stream.of() : way.get(depth - 1).inside().stream();
            Element border = first(events.filter(event -> scope.key().equals(event.host())), end);
            if (border != null) {
                caught(node, end, List.of(scope.active(), end.in().get(0)), border.out(), scope);
                return;
            }
        }
        // Nobody catches it: the innermost scope ends.
        caught(node, end, end.in(), List.of(), way.get(way.size() - 1));
    }

    private void caught(int node, Element end, List<String> takes, List<String> puts, Element scope) {
        net.move(node, takes, puts, Places.inside(scope), List.of(), !net.isTold(end));
    }

    private static boolean catches(@Nullable String code, Element end) {
        return code != null && (code.isEmpty() || code.equals(end.code()));
    }

    private static @Nullable Element first(Stream<Element> events, Element end) {
        return events.filter(event -> event.kind() == Kind.BOUNDARY && event.stops())
                .filter(event -> catches(event.code(), end))
                .findFirst()
                .orElse(null);
    }
}
