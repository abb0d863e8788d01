package loanflow.servicing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import loanflow.contact.Channel;
import loanflow.contact.MessageTemplate;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.springframework.stereotype.Component;

/** Reads the owner's table {@code reminder-plan}: which reminder when, counted from a due date. */
@Component
class ReminderPlan {

    private final DecisionTables tables;

    ReminderPlan(DecisionTables tables) {
        this.tables = tables;
    }

    /** All reminders of one due date, earliest first. */
    List<Reminder> of(LocalDate dueDate, String tier, ZoneId zone) {
        return Stream.of("PRE", "DUE")
                .flatMap(
                        stage -> tables
                                .evaluate(PolicyVersions.LATEST, "reminder-plan", Map.of("stage", stage, "tier", tier))
                                .stream())
                .map(row -> reminder(row, dueDate, zone))
                .sorted(Comparator.comparing(Reminder::at))
                .toList();
    }

    private static Reminder reminder(Map<String, Object> row, LocalDate dueDate, ZoneId zone) {
        long offset = value(row, "dayOffset", Number.class).longValue();
        return new Reminder(
                dueDate.plusDays(offset)
                        .atTime(LocalTime.parse(value(row, "timeOfDay", String.class)))
                        .atZone(zone)
                        .toOffsetDateTime(),
                Channel.valueOf(value(row, "channel", String.class)),
                MessageTemplate.valueOf(value(row, "template", String.class)));
    }

    private static <T> T value(Map<String, Object> row, String output, Class<T> type) {
        return type.cast(Objects.requireNonNull(row.get(output), output));
    }

    /** One planned touch. */
    record Reminder(OffsetDateTime at, Channel channel, MessageTemplate template) {}
}
