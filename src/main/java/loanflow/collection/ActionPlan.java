package loanflow.collection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loanflow.contact.MessageTemplate;

/**
 * Finds the next action of a case. Pure: tables, history and time come in.
 *
 * @param oldestDue due date from which days past due count
 * @param isHeld a hold stands: nothing but notices that the law demands
 */
record ActionPlan(
        List<PlanRow> rows,
        CollectionCase found,
        ActionHistory history,
        LocalDate oldestDue,
        boolean isHeld,
        OffsetDateTime now,
        ZoneId zone) {

    /** Inside the hours of every day of CN_STRICT; the gate has the last word. */
    static final LocalTime START_OF_WORK = LocalTime.of(10, 0);

    private static final int MOST_REPEATS = 400;

    /** The next action and its time; of several at one time, the first of the table. */
    Optional<NextStep> next() {
        return candidates()
                .filter(step -> step.action() != null
                        && (!isHeld || step.action().kind().isNotice()))
                .min(Comparator.comparing(NextStep::at));
    }

    private Stream<NextStep> candidates() {
        List<NextStep> all = new ArrayList<>();
        history.putOff(found.stageSince())
                .flatMap(action -> retry(action).stream())
                .forEach(all::add);
        afterBrokenPromise().map(this::step).forEach(all::add);
        rows.stream().flatMap(row -> occurrence(row).stream()).map(this::step).forEach(all::add);
        return all.stream();
    }

    /** A simple touch that was put off is tried again only until the day after its own. */
    private Optional<NextStep> retry(Action action) {
        ActionKind kind = ActionKind.valueOf(action.action());
        OffsetDateTime at = latest(action.retryAt() == null ? now : action.retryAt());
        if (kind.lapsesWithItsDay() && local(at).isAfter(action.plannedFor().plusDays(1))) {
            return Optional.empty();
        }
        return Optional.of(step(
                new Planned(
                        kind, MessageTemplate.valueOf(action.template()), action.plannedFor(), action.attempt() + 1),
                at));
    }

    /** Back to the queue on the day it broke; after the second one an agency may be the better way (DOMAIN §3.2). */
    private Stream<Planned> afterBrokenPromise() {
        List<Planned> follow = new ArrayList<>();
        if (today().equals(found.lastBrokenOn()) && !history.isTaken(ActionKind.HUMAN_CALL, today())) {
            follow.add(new Planned(ActionKind.HUMAN_CALL, MessageTemplate.COLLECT_V1, today(), 1));
        }
        if (found.brokenPromises() >= 2 && !history.has(ActionKind.AGENCY_CANDIDATE)) {
            follow.add(new Planned(ActionKind.AGENCY_CANDIDATE, MessageTemplate.COLLECT_V1, today(), 1));
        }
        return follow.stream();
    }

    private Optional<Planned> occurrence(PlanRow row) {
        LocalDate first = oldestDue.plusDays(row.day());
        if (row.everyDays() > 0) {
            return Stream.iterate(first, day -> day.plusDays(row.everyDays()))
                    .limit(MOST_REPEATS)
                    .filter(day -> !day.isBefore(today()) && !history.isTaken(row.kind(), day))
                    .findFirst()
                    .map(day -> planned(row, day));
        }
        if (!first.isBefore(today())) {
            return history.isTaken(row.kind(), first) ? Optional.empty() : Optional.of(planned(row, first));
        }
        boolean made = history.hasSince(row.kind(), found.stageSince());
        return row.kind().lapsesWithItsDay() || made ? Optional.empty() : Optional.of(planned(row, today()));
    }

    private static Planned planned(PlanRow row, LocalDate day) {
        return new Planned(row.kind(), row.template(), day, 1);
    }

    private NextStep step(Planned planned) {
        return step(
                planned, latest(planned.on().atTime(START_OF_WORK).atZone(zone).toOffsetDateTime()));
    }

    private static NextStep step(Planned planned, OffsetDateTime at) {
        return new NextStep(planned.kind().step(), at, planned);
    }

    private OffsetDateTime latest(OffsetDateTime at) {
        return at.isBefore(now) ? now : at;
    }

    private LocalDate local(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }

    private LocalDate today() {
        return local(now);
    }
}
