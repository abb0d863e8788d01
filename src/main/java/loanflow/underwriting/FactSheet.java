package loanflow.underwriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a file with those that a reviewer has added. A fact of the wrong type counts as unknown. */
record FactSheet(Map<String, @Nullable Object> facts) {

    @Nullable
    Object raw(String name) {
        return facts.get(name);
    }

    @Nullable
    BigDecimal decimal(String name) {
        return facts.get(name) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    @Nullable
    Long whole(String name) {
        BigDecimal value = decimal(name);
        return value == null ? null : value.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
