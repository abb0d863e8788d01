package loanflow.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A flow node of a diagram whose called processes are drawn in. Flows are named by the path of calls that leads to them,
 * so that a process called twice has each flow twice.
 *
 * @param process id of the process that it is drawn in
 * @param path calls that lead to it, each ending in a slash; empty in the diagram itself
 * @param stops an event that takes the place of what it interrupts; false where it runs beside it
 * @param repeats a scope that may run several times, one after the other or side by side
 * @param host key of the element at whose border it is drawn
 * @param code error that it throws or catches, empty for any; null where it is no error
 * @param inside elements of a scope
 */
public record Element(
        String process,
        String path,
        String id,
        Kind kind,
        boolean stops,
        boolean repeats,
        @Nullable String host,
        @Nullable String code,
        List<String> in,
        List<String> out,
        List<Element> inside) {

    public String key() {
        return path + id;
    }

    /** The place of the token that says that this scope is active. */
    String active() {
        return key() + "/active";
    }

    Stream<Element> starts() {
        return inside.stream().filter(element -> element.kind == Kind.START);
    }

    /** All elements inside, at any depth. */
    public Stream<Element> all() {
        return inside.stream().flatMap(element -> Stream.concat(Stream.of(element), element.all()));
    }
}
