package loanflow.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.workflow.DecisionTables;
import loanflow.workflow.PolicyVersions;

/** The owner's tables that price and limit read, at the versions of one case. */
record PriceTables(DecisionTables tables, PolicyVersions policy) {

    Optional<BandTerms> bandTerms(String band) {
        return first("band-terms", Map.of("band", band))
                .map(row -> new BandTerms(
                        decimal(row, "pd12Bps").movePointLeft(2),
                        whole(row, "productCapFen"),
                        decimal(row, "incomeMultiple")))
                .filter(terms -> terms.productCapFen() > 0);
    }

    /** Empty: no such product. */
    Optional<Product> product(String code) {
        return first("product", Map.of("product", code)).map(row -> Product.of(code, row));
    }

    /** Empty: nothing is offered in this cell. */
    Optional<GridCell> grid(String band, CustomerType type, int termMonths) {
        return first("price-grid", Map.of("band", band, "customerType", type.name(), "termMonths", (long) termMonths))
                .map(row -> new GridCell(
                        termMonths, whole(row, "aprBps"), Boolean.TRUE.equals(row.getOrDefault("automatic", true))));
    }

    RateCap cap(String lenderType, LocalDate contractDate, int termMonths, PriceParameters parameters) {
        long house = parameters.houseCapBps();
        return first(
                        "rate-cap",
                        Map.of(
                                "lenderType",
                                lenderType,
                                "contractDate",
                                contractDate.toString(),
                                "termMonths",
                                (long) termMonths,
                                "lpr1yBps",
                                parameters.lprBps()))
                .map(row -> new RateCap(
                        Math.min(house, whole(row, "capBps")),
                        Math.min(house, whole(row, "penaltyCapBps")),
                        String.valueOf(row.getOrDefault("basis", ""))))
                .orElse(new RateCap(0, 0, ""));
    }

    private Optional<Map<String, Object>> first(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = tables.evaluate(policy, decision, inputs);
        return rows.stream().findFirst();
    }

    private static BigDecimal decimal(Map<String, Object> row, String output) {
        return row.get(output) instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    private static long whole(Map<String, Object> row, String output) {
        return decimal(row, output).longValueExact();
    }
}
