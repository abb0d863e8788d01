package loanflow.pricing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The parameters by date, kept in memory for a few seconds: every decision needs them, and a change starts tomorrow at
 * the earliest.
 */
@Component
class ParameterBook {

    private static final long KEEP_NANOS = Duration.ofSeconds(5).toNanos();

    private final PricingParameters parameters;
    private volatile Page page = new Page(List.of(), System.nanoTime() - KEEP_NANOS);

    ParameterBook(PricingParameters parameters) {
        this.parameters = parameters;
    }

    /** Those of one product; what the market says holds for all. */
    PriceParameters on(String product, LocalDate date) {
        Map<PriceCell, BigDecimal> values = new EnumMap<>(PriceCell.class);
        long last = 0;
        LocalDate since = LocalDate.MIN;
        for (PricingParameters.Row row : rows()) {
            boolean ours = row.product().equals(product) || row.cell() == PriceCell.LPR_1Y;
            if (ours && !row.validFrom().isAfter(date)) {
                values.put(row.cell(), row.value());
                last = Math.max(last, row.id());
                since = row.validFrom();
            }
        }
        return new PriceParameters(since + "/" + last, values);
    }

    private List<PricingParameters.Row> rows() {
        Page current = page;
        if (System.nanoTime() - current.readAt >= KEEP_NANOS) {
            current = new Page(parameters.all(), System.nanoTime());
            page = current;
        }
        return current.rows;
    }

    private record Page(List<PricingParameters.Row> rows, long readAt) {}
}
