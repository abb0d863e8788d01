package loanflow.conformance;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers for the places of a net. */
final class Places {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String place) {
        return numbers.computeIfAbsent(place, unseen -> numbers.size());
    }

    List<Integer> of(Collection<String> places) {
        return places.stream().map(this::of).toList();
    }

    BitSet set(Collection<String> places) {
        BitSet set = new BitSet();
        places.forEach(place -> set.set(of(place)));
        return set;
    }

    /** Every place inside a scope, at any depth, without the token that says that the scope itself is active. */
    static List<String> inside(Element scope) {
        return scope.all()
                .flatMap(element -> Stream.of(element.in(), element.out(), List.of(element.active()))
                        .flatMap(List::stream))
                .toList();
    }
}
