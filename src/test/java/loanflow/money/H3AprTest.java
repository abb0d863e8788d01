package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import loanflow.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The worked examples of the law: exact at the decimals that the law prints. */
class H3AprTest {

    private static final Logger LOG = LoggerFactory.getLogger(H3AprTest.class);

    @Test
    void everyCaseIsExactAtItsPrintedDecimals() throws IOException {
        JsonNode cases = new ObjectMapper().readTree(Files.readString(SharedData.file("h3_apr_cases.json")));
        List<String> differences = new ArrayList<>();
        int exact = 0;
        for (JsonNode us : cases.path("us_appendix_j")) {
            exact += agrees(
                    us,
                    AppendixJ.of(unitFlows(us), us.path("unit_periods_per_year").decimalValue()),
                    "expected_apr_percent",
                    differences);
        }
        for (JsonNode eu : cases.path("eu_uk")) {
            exact += agrees(eu, EffectiveRate.of(yearFlows(eu)), "expected_percent", differences);
        }
        LOG.info(
                "h3: {} of {} cases exact",
                exact,
                cases.path("us_appendix_j").size() + cases.path("eu_uk").size());
        assertThat(differences).isEmpty();
        assertThat(exact).isPositive();
    }

    private static int agrees(JsonNode example, AnnualRate rate, String field, List<String> differences) {
        BigDecimal expected = new BigDecimal(example.path(field).asText());
        BigDecimal ours = rate.toPercent().setScale(expected.scale(), RoundingMode.HALF_UP);
        if (ours.compareTo(expected) == 0) {
            return 1;
        }
        differences.add(example.path("ref").asText() + ": " + ours + " instead of " + expected);
        return 0;
    }

    private static List<UnitFlow> unitFlows(JsonNode us) {
        List<UnitFlow> flows = new ArrayList<>();
        flows.add(new UnitFlow(
                new UnitTime(0, BigDecimal.ZERO),
                dollars(us.path("amount_financed")).negated()));
        us.path("payments")
                .forEach(payment -> flows.add(new UnitFlow(
                        new UnitTime(
                                payment.path("t").asInt(),
                                new BigDecimal(payment.path("f").asText())),
                        dollars(payment.path("amount")))));
        return flows;
    }

    private static List<YearFlow> yearFlows(JsonNode eu) {
        List<YearFlow> flows = new ArrayList<>();
        eu.path("flows_years_amount")
                .forEach(flow ->
                        flows.add(new YearFlow(new BigDecimal(flow.get(0).asText()), dollars(flow.get(1)))));
        return flows;
    }

    private static Money dollars(JsonNode amount) {
        return Money.of(new BigDecimal(amount.asText()), java.util.Currency.getInstance("USD"));
    }
}
