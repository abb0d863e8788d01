package loanflow.marketing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner's table {@code whitelist}. */
@Component
class WhiteListTables {

    private static final long HUNDRED_YUAN = 100_00;
    /** The smallest loan (DOMAIN §9.2). */
    private static final long LEAST_FEN = 500_00;

    private static final long SHOWN_TERM = 12;

    private final DecisionTables tables;
    private final OfflineScores scores;

    WhiteListTables(DecisionTables tables, OfflineScores scores) {
        this.tables = tables;
        this.scores = scores;
    }

    /** Empty when the customer is not to be listed, or only with less than the smallest loan. */
    Optional<Candidate> candidate(PolicyVersions policy, Prospect customer) {
        OptionalLong score = scores.of(policy, customer);
        Map<String, Object> row = row(policy, customer, score);
        long limit = number(row, "limitFen") / HUNDRED_YUAN * HUNDRED_YUAN;
        if (!WhiteListTerms.TIERS.contains(String.valueOf(row.get("result"))) || limit < LEAST_FEN) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                customer.customerId(),
                String.valueOf(row.get("result")),
                score.orElseThrow(),
                limit,
                grid(policy, String.valueOf(row.get("gridBand")), String.valueOf(row.get("gridCustomerType")))));
    }

    /** Whether a customer who is listed must come off: a risk signal, or no consent any more. A lower score waits. */
    boolean removes(PolicyVersions policy, Prospect customer) {
        String result =
                String.valueOf(row(policy, customer, OptionalLong.empty()).get("result"));
        return result.equals("REMOVE") || !customer.marketingConsent() || customer.profilingOptOut();
    }

    private Map<String, Object> row(PolicyVersions policy, Prospect customer, OptionalLong score) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("marketingConsent", customer.marketingConsent());
        inputs.put("profilingOptOut", customer.profilingOptOut());
        inputs.put("anyHold", customer.anyHold());
        inputs.put("dpdAny", customer.dpdAny());
        inputs.put("blacklistHit", customer.blacklistHit());
        inputs.put("onTimeLoans", customer.onTimeLoans());
        inputs.put("monthsSinceReg", customer.monthsSinceReg());
        inputs.put("incomeFen", customer.incomeFen());
        inputs.put("lastLimitFen", customer.lastLimitFen());
        inputs.put("loans", customer.loans());
        inputs.put("dataComplete", score.isPresent());
        inputs.put("bScore", customer.loans() > 0 && score.isPresent() ? score.getAsLong() : null);
        inputs.put("aScoreOffline", customer.loans() == 0 && score.isPresent() ? score.getAsLong() : null);
        return tables.evaluate(policy, "whitelist", inputs).get(0);
    }

    private long grid(PolicyVersions policy, String band, String customerType) {
        return tables
                .evaluate(
                        policy,
                        "price-grid",
                        Map.of("band", band, "customerType", customerType, "termMonths", SHOWN_TERM))
                .stream()
                .findFirst()
                .map(row -> number(row, "aprBps"))
                .orElseThrow(() -> new IllegalStateException("no price for band " + band));
    }

    static long number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("a table says nothing of " + output);
    }
}
