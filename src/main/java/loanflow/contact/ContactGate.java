package loanflow.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
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
    private final String profile;

    ContactGate(DecisionTables tables, ContactLog log, @Value("${loanflow.contact.profile:CN_STRICT}") String profile) {
        this.tables = tables;
        this.log = log;
        this.profile = profile;
    }

    ContactLog.Entry decide(String id, ContactRequest request, OffsetDateTime now) {
        Map<String, Object> limits = limits(now.toLocalDate());
        Map<String, @Nullable Object> inputs = new HashMap<>(limits);
        inputs.putAll(log.counters(request, now));
        inputs.putAll(person(log.restrictions(request.customerId())));
        inputs.put("missingInput", limits.isEmpty());
        inputs.put("channel", request.channel().name());
        inputs.put("purpose", request.purpose().name());
        inputs.put("party", "DEBTOR");
        inputs.put(
                "localTime", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        inputs.put("today", now.toLocalDate().toString());
        Map<String, Object> answer = tables.evaluate(PolicyVersions.LATEST, "contact-gate", inputs).stream()
                .findFirst()
                .orElse(Map.of("decision", "DENY", "reason", "NO_RULE"));
        String decision = Objects.requireNonNull((String) answer.get("decision"));
        String reason = Objects.requireNonNull((String) answer.get("reason"));
        return new ContactLog.Entry(id, decision, reason, decision.equals("DEFER") ? next(now, limits) : null);
    }

    /** What we know about the person. Promises, places, third parties and limitation come with collection. */
    private static Map<String, @Nullable Object> person(Map<String, List<String>> restrictions) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put(
                "hold",
                restrictions.containsKey("HOLD") ? restrictions.get("HOLD").get(0) : null);
        inputs.put("ceaseRequest", restrictions.containsKey("CEASE"));
        inputs.put("openDispute", restrictions.containsKey("DISPUTE"));
        inputs.put("openComplaint", restrictions.containsKey("COMPLAINT"));
        inputs.put("optOut", restrictions.getOrDefault("OPT_OUT", List.of()));
        inputs.put("timeBarred", false);
        inputs.put("atWorkplace", false);
        inputs.put("lost", false);
        inputs.put("openPtp", false);
        inputs.put("ptpDate", null);
        inputs.put("ptpReminderSent", false);
        inputs.put("visitPersons", 0L);
        inputs.put("thirdPartyOptOut", false);
        inputs.put("thirdPartyContacts", 0L);
        return inputs;
    }

    private Map<String, Object> limits(LocalDate day) {
        String dayType = day.getDayOfWeek() == DayOfWeek.SUNDAY ? "SUNDAY" : "WEEKDAY";
        return tables
                .evaluate(PolicyVersions.LATEST, "contact-limits", Map.of("profile", profile, "dayType", dayType))
                .stream()
                .findFirst()
                .orElse(Map.of());
    }

    /** The opening of the next window: today's if it is still to come, else tomorrow's. */
    private OffsetDateTime next(OffsetDateTime now, Map<String, Object> limits) {
        LocalTime start = LocalTime.parse((String) limits.get("windowStart"));
        if (now.toLocalTime().isBefore(start)) {
            return now.with(start);
        }
        Map<String, Object> tomorrow = limits(now.toLocalDate().plusDays(1));
        return now.plusDays(1).with(LocalTime.parse((String) tomorrow.getOrDefault("windowStart", start.toString())));
    }
}
