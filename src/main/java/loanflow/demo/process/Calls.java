package loanflow.demo.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import loanflow.demo.Habits;

/** Calls of collectors and what is said in them. Who means to pay promises a day on which he will. */
final class Calls {

    /** Steps of the search for somebody who has vanished. */
    static final Set<String> SEARCHES =
            Set.of("Activity_TakeUpTrace", "Activity_RecordTraceCall", "Activity_ConfirmNumber");

    private static final String COMMENT = "通话已记录 call noted";

    /** Not every planned call can be made: a queue is worked from its top as far as the day goes. */
    private static final double MADE = 0.6;

    /** Promises of those who will not pay. */
    private static final double EMPTY_WORDS = 0.15;

    private static final int GONE = 90;
    private static final double VANISHES = 0.5;

    private Calls() {}

    /** Whoever took up the call has the task already. */
    static boolean isUnderWay(String kind) {
        return kind.equals("Activity_RecordCall")
                || kind.equals("Activity_RecordTraceCall")
                || kind.equals("Activity_ConfirmNumber");
    }

    static Map<String, String> takeUp(Matter matter) {
        return matter.draw().happens(MADE, "takes up", matter.reference(), matter.since())
                ? Map.of("callNow", "NOW")
                : Map.of();
    }

    static Map<String, String> record(Matter matter) {
        if (hasVanished(matter)) {
            return Map.of("callOutcome", "WRONG_NUMBER", "comment", COMMENT);
        }
        JsonNode days = matter.sheet().path("promiseDays");
        LocalDate pays = paysOn(matter);
        for (JsonNode day : days) {
            if (!LocalDate.parse(day.path("value").asText()).isBefore(pays)) {
                return promise(matter, day);
            }
        }
        double chance = matter.draw().of("says", matter.reference(), matter.today());
        if (chance < EMPTY_WORDS && !days.isEmpty()) {
            return promise(matter, days.get(0));
        }
        return Map.of("callOutcome", says(chance), "comment", COMMENT);
    }

    private static String says(double chance) {
        if (chance < 0.60) {
            return "NO_ANSWER";
        }
        if (chance < 0.76) {
            return "REFUSES";
        }
        if (chance < 0.86) {
            return "CALL_BACK";
        }
        if (chance < 0.92) {
            return "THIRD_PARTY";
        }
        if (chance < 0.95) {
            return "WRONG_NUMBER";
        }
        if (chance < 0.97) {
            return "HARDSHIP";
        }
        return chance < 0.985 ? "DISPUTE" : "COMPLAINT";
    }

    private static Map<String, String> promise(Matter matter, JsonNode day) {
        return Map.of(
                "callOutcome",
                "PROMISE",
                "promiseAmount",
                matter.sheet().path("overdue").asText().replaceAll("[^0-9.]", ""),
                "promiseDay",
                day.path("value").asText(),
                "comment",
                COMMENT);
    }

    /** Some of those who will not pay for long have another number now. */
    private static boolean hasVanished(Matter matter) {
        int late = new Habits(matter.draw())
                .daysLate(matter.reference(), matter.standing().instalment());
        return late > GONE
                && !matter.standing().found()
                && matter.draw().happens(VANISHES, "vanishes", matter.reference());
    }

    /** When he pays: the oldest late instalment is the one that counts. */
    private static LocalDate paysOn(Matter matter) {
        LocalDate due =
                matter.today().minusDays(matter.sheet().path("daysPastDue").asLong());
        Habits habits = new Habits(matter.draw());
        return due.plusDays(
                habits.daysLate(matter.reference(), matter.standing().instalment()));
    }
}
