package loanflow.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Evaluates tables {@code contact-limits} and {@code contact-gate}, always their latest version. */
@Component
class ContactGate {

    private final DecisionTables tables;
    private final GateInputs inputs;
    private final JdbcHolidays holidays;
    private final String profile;

    ContactGate(
            DecisionTables tables,
            GateInputs inputs,
            JdbcHolidays holidays,
            @Value("${loanflow.contact.profile:CN_STRICT}") String profile) {
        this.tables = tables;
        this.inputs = inputs;
        this.holidays = holidays;
        this.profile = profile;
    }

    GateEntry decide(String id, ContactRequest request, OffsetDateTime now) {
        Map<String, Object> limits = limits(now.toLocalDate());
        Map<String, @Nullable Object> all = new HashMap<>(limits);
        all.put("missingInput", limits.isEmpty());
        all.putAll(inputs.of(request, now));
        Map<String, Object> answer = tables.evaluate(PolicyVersions.LATEST, "contact-gate", all).stream()
                .findFirst()
                .orElse(Map.of("decision", "DENY", "reason", "NO_RULE"));
        String decision = Objects.requireNonNull((String) answer.get("decision"));
        String reason = Objects.requireNonNull((String) answer.get("reason"));
        return new GateEntry(id, decision, reason, decision.equals("DEFER") ? again(now, all) : null);
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

    private OffsetDateTime again(OffsetDateTime now, Map<String, @Nullable Object> inputs) {
        return NextOpening.after(
                now,
                inputs,
                tomorrow -> Optional.ofNullable(limits(tomorrow).get("windowStart"))
                        .map(start -> LocalTime.parse((String) start)));
    }
}
