package loanflow.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What has been done on a case so far. */
record ActionHistory(List<Action> actions) {

    private static final int MOST_ATTEMPTS = 3;

    ActionHistory {
        actions = List.copyOf(actions);
    }

    /** What the gate put off in this stage and may be tried once more. */
    Stream<Action> putOff(LocalDate stageSince) {
        return actions.stream()
                .filter(action -> action.state() == Action.State.DEFERRED
                        && action.attempt() < MOST_ATTEMPTS
                        && !action.plannedFor().isBefore(stageSince));
    }

    boolean has(ActionKind kind) {
        return of(kind).findAny().isPresent();
    }

    boolean hasSince(ActionKind kind, LocalDate since) {
        return of(kind).anyMatch(action -> !action.plannedFor().isBefore(since));
    }

    boolean isTaken(ActionKind kind, LocalDate day) {
        return of(kind).anyMatch(action -> action.plannedFor().equals(day));
    }

    private Stream<Action> of(ActionKind kind) {
        return actions.stream().filter(action -> action.action().equals(kind.name()));
    }
}
