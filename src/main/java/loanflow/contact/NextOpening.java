package loanflow.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the moment at which a touch that was put off may be asked for again. */
final class NextOpening {

    private NextOpening() {}

    /** From when on asking again makes sense: the end of the gap between two calls, else the next opening. */
    static OffsetDateTime after(
            OffsetDateTime now,
            Map<String, @Nullable Object> inputs,
            Function<LocalDate, Optional<LocalTime>> opening) {
        LocalTime start = time(inputs, "windowStart");
        if (now.toLocalTime().isBefore(start)) {
            return now.with(start);
        }
        if (inputs.get("minutesSinceLastCall") instanceof Long since
                && inputs.get("minGap") instanceof Number gap
                && since < gap.longValue()
                && isCall(inputs)) {
            OffsetDateTime again = now.plusMinutes(gap.longValue() - since)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .plusMinutes(1);
            if (again.toLocalDate().equals(now.toLocalDate())
                    && again.toLocalTime().isBefore(time(inputs, "windowEnd"))) {
                return again;
            }
        }
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        return now.with(tomorrow).with(opening.apply(tomorrow).orElse(start));
    }

    private static boolean isCall(Map<String, @Nullable Object> inputs) {
        return String.valueOf(inputs.get("channel")).endsWith("_CALL");
    }

    private static LocalTime time(Map<String, @Nullable Object> inputs, String name) {
        return LocalTime.parse(String.valueOf(inputs.get(name)));
    }
}
