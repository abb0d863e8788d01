package loanflow.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Evaluates tables {@code contact-limits} and {@code contact-gate}, always their latest version. */
@Component
class ContactGate {

    private final DecisionTables tables;
    private final ContactLog log;
    private final ContactRestrictions restrictions;
    private final Holidays holidays;
    private final String profile;

    ContactGate(
            DecisionTables tables,
            ContactLog log,
            ContactRestrictions restrictions,
            Holidays holidays,
            @Value("${loanflow.contact.profile:CN_STRICT}") String profile) {
        this.tables = tables;
        this.log = log;
        this.restrictions = restrictions;
        this.holidays = holidays;
        this.profile = profile;
    }

    ContactLog.Entry decide(String id, ContactRequest request, OffsetDateTime now) {
        Map<String, Object> limits = limits(now.toLocalDate());
        Map<String, @Nullable Object> inputs = new HashMap<>(limits);
        inputs.putAll(log.counters(request, now));
        inputs.putAll(restrictions.of(request.customerId()));
        inputs.put("missingInput", limits.isEmpty());
        inputs.put("channel", request.channel().name());
        inputs.put("purpose", request.purpose().name());
        inputs.put("party", request.recipient().party());
        inputs.put("atWorkplace", request.recipient() == Recipient.DEBTOR_AT_WORK);
        inputs.put("visitPersons", (long) request.visitors());
        inputs.put(
                "localTime", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        inputs.put("today", now.toLocalDate().toString());
        Map<String, Object> answer = tables.evaluate(PolicyVersions.LATEST, "contact-gate", inputs).stream()
                .findFirst()
                .orElse(Map.of("decision", "DENY", "reason", "NO_RULE"));
        String decision = Objects.requireNonNull((String) answer.get("decision"));
        String reason = Objects.requireNonNull((String) answer.get("reason"));
        return new ContactLog.Entry(id, decision, reason, decision.equals("DEFER") ? next(now, inputs) : null);
    }

    private Map<String, Object> limits(LocalDate day) {
        return tables
                .evaluate(
                        PolicyVersions.LATEST,
                        "contact-limits",
                        Map.of(
                                "profile",
                                profile,
                                "dayType",
                                holidays.dayType(day).name()))
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    /** From when on asking again makes sense: the end of the gap between two calls, else the next opening. */
    private OffsetDateTime next(OffsetDateTime now, Map<String, @Nullable Object> inputs) {
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
        Object opening = limits(tomorrow).getOrDefault("windowStart", start.toString());
        return now.with(tomorrow).with(LocalTime.parse((String) opening));
    }

    private static boolean isCall(Map<String, @Nullable Object> inputs) {
        return String.valueOf(inputs.get("channel")).endsWith("_CALL");
    }

    private static LocalTime time(Map<String, @Nullable Object> inputs, String name) {
        return LocalTime.parse(String.valueOf(inputs.get(name)));
    }
}
