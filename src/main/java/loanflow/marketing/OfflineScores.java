package loanflow.marketing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import loanflow.scoring.Scoring;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Scores customers who have not asked: the application card on the facts of the latest credit decision, with what has
 * changed since with us. It stands for the behaviour card, which does not exist yet (DOMAIN §10.5, ENG).
 */
@Component
class OfflineScores {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int DECIMALS = 6;

    private final Scoring scoring;
    private final DecisionTables tables;

    OfflineScores(Scoring scoring, DecisionTables tables) {
        this.scoring = scoring;
        this.tables = tables;
    }

    /** Empty when anything is unknown that the card has no bin for. */
    OptionalLong of(PolicyVersions policy, Prospect customer) {
        String known = customer.creditFacts();
        Long income = customer.incomeFen();
        if (known == null || income == null || income <= 0) {
            return OptionalLong.empty();
        }
        Map<String, @Nullable Object> inputs = read(known);
        inputs.put("verifiedIncomeFen", income);
        inputs.put("dtiAfter", debtShare(inputs.get("existingMonthlyDebtFen"), customer.ownMonthlyFen(), income));
        inputs.compute("maxDpd24m", (name, bureau) -> worse(bureau, customer.ownMaxDpd()));
        Long years = customer.yearsSinceFacts();
        inputs.computeIfPresent("age", (name, age) -> ((Number) age).longValue() + (years == null ? 0 : years));
        return required(policy).stream().allMatch(name -> inputs.get(name) != null)
                ? OptionalLong.of(
                        scoring.application(policy, Scoring.A_CARD, inputs).value())
                : OptionalLong.empty();
    }

    private List<String> required(PolicyVersions policy) {
        return tables.evaluate(policy, "required-inputs", Map.of("pass", "SCORE", "channel", "APP")).stream()
                .map(row -> String.valueOf(row.get("input")))
                .toList();
    }

    /** Nobody asks for a loan here, so only what is paid already counts. */
    private static @Nullable BigDecimal debtShare(@Nullable Object elsewhere, long withUs, long income) {
        return elsewhere instanceof Number debt
                ? BigDecimal.valueOf(debt.longValue() + withUs)
                        .divide(BigDecimal.valueOf(income), DECIMALS, RoundingMode.HALF_UP)
                : null;
    }

    private static @Nullable Object worse(@Nullable Object bureau, @Nullable Long own) {
        if (own == null) {
            return bureau;
        }
        return bureau instanceof Number known ? Math.max(known.longValue(), own) : own;
    }

    private static Map<String, @Nullable Object> read(String json) {
        try {
            return new HashMap<>(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the facts of a credit decision", e);
        }
    }
}
