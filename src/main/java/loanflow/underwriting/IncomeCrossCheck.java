package loanflow.underwriting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import loanflow.underwriting.CrossCheck.Finding;

/** Rule of DOMAIN.md §4: deviation up to 20 % is fine, up to 50 % the lowest value counts, above a person decides. */
final class IncomeCrossCheck {

    private static final BigDecimal FINE = new BigDecimal("0.20");
    private static final BigDecimal BEARABLE = new BigDecimal("0.50");
    private static final int DECIMALS = 6;

    private IncomeCrossCheck() {}

    /**
     * Compares the values that are known.
     *
     * @param declaredPercent share of a declared income that counts when it stands alone; 0: none
     */
    static CrossCheck of(FactSheet facts, int declaredPercent) {
        Long declared = facts.whole(CreditFacts.DECLARED_INCOME_FEN);
        List<Long> values = Stream.of(
                        declared,
                        facts.whole(CreditFacts.BANK_INFLOW_FEN),
                        facts.whole(CreditFacts.SOCIAL_SECURITY_BASE_FEN),
                        facts.whole(CreditFacts.TAXED_INCOME_FEN))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal deviation = values.size() < 2 ? null : deviation(values);
        Long assessed = facts.whole(CreditFacts.ASSESSED_INCOME_FEN);
        if (assessed != null) {
            return new CrossCheck(Finding.ASSESSED, assessed, deviation);
        }
        if (deviation == null && declared != null && declaredPercent > 0) {
            return new CrossCheck(Finding.DECLARED, declared * declaredPercent / 100, null);
        }
        if (deviation == null) {
            return new CrossCheck(Finding.UNKNOWN, null, null);
        }
        if (deviation.compareTo(BEARABLE) > 0) {
            return new CrossCheck(Finding.CONTRADICTED, null, deviation);
        }
        boolean agreed = deviation.compareTo(FINE) <= 0 && declared != null;
        return agreed
                ? new CrossCheck(Finding.AGREED, declared, deviation)
                : new CrossCheck(Finding.LOWEST, Collections.min(values), deviation);
    }

    private static BigDecimal deviation(List<Long> values) {
        long largest = Collections.max(values);
        long smallest = Collections.min(values);
        return largest <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(largest - smallest)
                        .divide(BigDecimal.valueOf(largest), DECIMALS, RoundingMode.HALF_UP);
    }
}
