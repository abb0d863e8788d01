package loanflow.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The token game over a net: every silent way is followed, so a verdict never depends on a guess. */
final class Game {

    private static final int MOST_MARKINGS = 100_000;

    private final Net net;
    private final Map<Set<Marking>, States> known = new HashMap<>();

    Game(Net net) {
        this.net = net;
    }

    Net net() {
        return net;
    }

    States start() {
        return from(net.starts().stream().map(net::settled).collect(Collectors.toSet()));
    }

    /** The states that some markings lead to by silent moves. */
    States from(Set<Marking> markings) {
        States states = known.get(markings);
        if (states == null) {
            states = explored(markings);
            known.put(markings, states);
        }
        return states;
    }

    private States explored(Set<Marking> markings) {
        Set<Marking> seen = new HashSet<>(markings);
        Deque<Marking> open = new ArrayDeque<>(markings);
        Map<Integer, Set<Marking>> next = new HashMap<>();
        while (!open.isEmpty()) {
            Marking marking = open.remove();
            for (Move move : net.moves()) {
                if (move.isPossible(marking)) {
                    Marking reached = net.settled(move.from(marking));
                    if (!net.isSilent(move)) {
                        next.computeIfAbsent(move.node(), unseen -> new HashSet<>())
                                .add(reached);
                    } else if (seen.add(reached)) {
                        open.add(reached);
                    }
                }
            }
            if (seen.size() > MOST_MARKINGS) {
                throw new BadFile("diagram", "silent part", "has more than " + MOST_MARKINGS + " states");
            }
        }
        return new States(seen, next);
    }
}
