package loanflow.screening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import loanflow.screening.LookupAnswer.Facts;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import org.jspecify.annotations.Nullable;

/** Reads a vendor's JSON. One fact that is not the vendor's to say, or absurd, and nothing of the answer counts. */
final class AnswerSchema {

    private AnswerSchema() {}

    static LookupAnswer read(FactSource vendor, String json) {
        Map<String, Object> facts = new HashMap<>();
        try {
            for (Map.Entry<String, JsonNode> field : FactsJson.read(json).properties()) {
                Object value = FactsJson.plain(field.getValue());
                if (!belongs(vendor, field.getKey(), value)) {
                    return new Unavailable(Why.GARBAGE);
                }
                if (value != null) {
                    facts.put(field.getKey(), value);
                }
            }
        } catch (IllegalArgumentException e) {
            return new Unavailable(Why.GARBAGE);
        }
        return new Facts(facts);
    }

    /** A null says that the vendor has no record, which is an answer. */
    private static boolean belongs(FactSource vendor, String name, @Nullable Object value) {
        return Fact.named(name)
                .filter(fact -> fact.source() == vendor)
                .filter(fact -> value == null || fact.fits(value))
                .isPresent();
    }
}
