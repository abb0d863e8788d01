package loanflow.screening;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inputs of the fraud rules, each by name; what nobody knows is null and fires nothing. */
final class FraudInputs {

    private FraudInputs() {}

    /** All of them. */
    static Map<String, @Nullable Object> of(KnownFacts known, ScreeningSettings settings) {
        Map<String, Object> facts = new HashMap<>(known.facts());
        facts.put(Fact.PHONE_TENURE_RAISED.variable(), settings.phoneTenureRaised());
        facts.putIfAbsent(Fact.CONTACT_PERMISSION_REQUIRED.variable(), settings.contactPermissionRequired());
        incomeDeviation(known).ifPresent(deviation -> facts.put(Fact.INCOME_DEVIATION.variable(), deviation));
        return select(facts, Fact::isFraudInput);
    }

    /** Only what is known before any vendor costs money; so only rules on device and behaviour can fire. */
    static Map<String, @Nullable Object> preScreen(KnownFacts known, ScreeningSettings settings) {
        Map<String, Object> facts = new HashMap<>(known.facts());
        facts.putIfAbsent(Fact.CONTACT_PERMISSION_REQUIRED.variable(), settings.contactPermissionRequired());
        return select(facts, Fact::isPreScreened);
    }

    /** Largest distance of the declared income to what a source shows, |a-b| / max(a,b), 4 decimals (DOMAIN.md §4). */
    static Optional<BigDecimal> incomeDeviation(KnownFacts known) {
        Long declared = known.declaredIncomeFen();
        if (declared == null) {
            return Optional.empty();
        }
        return Stream.of(Fact.BANK_INFLOW_FEN, Fact.SOCIAL_SECURITY_BASE_FEN, Fact.TAXED_INCOME_FEN)
                .flatMap(source -> Optional.ofNullable(known.answered().get(source.variable())).stream())
                .map(seen -> deviation(declared, ((Number) seen).longValue()))
                .max(BigDecimal::compareTo);
    }

    private static BigDecimal deviation(long declared, long seen) {
        long most = Math.max(declared, seen);
        return most == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.abs(declared - seen))
                        .divide(BigDecimal.valueOf(most), 4, RoundingMode.HALF_UP);
    }

    private static Map<String, @Nullable Object> select(Map<String, Object> facts, Predicate<Fact> wanted) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        for (Fact fact : Fact.values()) {
            inputs.put(fact.variable(), wanted.test(fact) ? facts.get(fact.variable()) : null);
        }
        return inputs;
    }
}
