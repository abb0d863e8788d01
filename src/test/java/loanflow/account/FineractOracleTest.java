package loanflow.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every expectation of the oracle h1 against the command {@code replay}, cell by cell. The file stays outside the
 * repository: {@code -Dloanflow.shared} names its folder, {@code -Dloanflow.h1} another file of the same form.
 */
class FineractOracleTest {

    private static final Logger LOG = LoggerFactory.getLogger(FineractOracleTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> COLUMNS = columns();

    private final Map<String, Set<String>> leftOut = new LinkedHashMap<>();
    private final Set<String> scenarios = new TreeSet<>();
    private final List<String> differences = new ArrayList<>();
    private int exact;

    @Test
    void everyCellOfEveryScenarioInScopeIsExact() throws IOException {
        List<JsonNode> expectations = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            expectations.add(JSON.readTree(line));
        }
        Map<String, FineractScenario> inScope = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        for (JsonNode expected : expectations) {
            translate(expected, inScope, lines);
        }
        Map<String, JsonNode> answers = Replayed.of(lines.toString());
        for (JsonNode expected : expectations) {
            FineractScenario scenario = inScope.get(id(expected));
            if (scenario != null) {
                check(expected, scenario, answers.getOrDefault(id(expected), JSON.createObjectNode()));
            }
        }
        int out = leftOut.values().stream().mapToInt(Set::size).sum();
        LOG.info(
                "h1: {} of {} assertions exact in {} scenarios; left out: {} scenarios",
                exact,
                expectations.size(),
                scenarios.size(),
                out);
        leftOut.forEach((reason, names) -> names.forEach(name -> LOG.info("h1 left out: {}: {}", name, reason)));
        differences.forEach(difference -> LOG.info("h1 differs: {}", difference));
        assertThat(differences).isEmpty();
        assertThat(exact).isPositive();
    }

    private void translate(JsonNode expected, Map<String, FineractScenario> inScope, StringBuilder lines) {
        try {
            FineractScenario scenario = new FineractScenario(expected.get("steps_before"));
            lines.append(scenario.line(id(expected))).append('\n');
            inScope.put(id(expected), scenario);
        } catch (FineractScenario.LeftOut reason) {
            leftOut.computeIfAbsent(reason.getMessage(), key -> new TreeSet<>()).add(name(expected));
        }
    }

    private void check(JsonNode expected, FineractScenario scenario, JsonNode answer) throws IOException {
        List<String> wrong = new ArrayList<>();
        if (answer.has("schedule")) {
            compare(expected, answer, scenario.refused(), wrong);
            delinquent(scenario, wrong);
        } else {
            wrong.add(answer.toString());
        }
        if (wrong.isEmpty()) {
            exact++;
            scenarios.add(name(expected));
        } else {
            differences.add(id(expected) + " " + name(expected) + " " + wrong);
        }
    }

    private static void delinquent(FineractScenario scenario, List<String> wrong) throws IOException {
        for (Map.Entry<String, String> line : scenario.delinquencies().entrySet()) {
            for (JsonNode answer : Replayed.of(line.getKey()).values()) {
                String since = answer.get("delinquentSince").asText("");
                if (!since.equals(line.getValue())) {
                    wrong.add("delinquent since " + since + " instead of " + line.getValue());
                }
            }
        }
    }

    private static String id(JsonNode expected) {
        return expected.get("file").asText() + ":" + expected.get("line").asText();
    }

    private static String name(JsonNode expected) {
        return expected.get("file").asText() + ": " + expected.get("scenario").asText();
    }

    private static void compare(JsonNode expected, JsonNode answer, Set<String> refused, List<String> wrong) {
        Set<String> errors = new HashSet<>();
        answer.get("errors").forEach(error -> errors.add(error.get("key").asText()));
        if (!errors.equals(refused)) {
            wrong.add("refused " + answer.get("errors"));
        }
        List<JsonNode> rows = new ArrayList<>();
        expected.get("table").forEach(rows::add);
        JsonNode header = rows.remove(0);
        if (!header.get(0).asText().equals("Nr")) {
            cells(header, rows.get(0), answer.get("totals"), wrong);
            return;
        }
        List<JsonNode> payouts = new ArrayList<>();
        List<JsonNode> instalments = new ArrayList<>();
        answer.get("schedule").forEach(row -> (row.get("nr").isNull() ? payouts : instalments).add(row));
        List<JsonNode> open = new ArrayList<>(payouts);
        int number = 0;
        for (JsonNode row : rows) {
            if (!row.get(0).asText().isEmpty()) {
                JsonNode ours = number < instalments.size() ? instalments.get(number) : JSON.createObjectNode();
                cells(header, row, ours, wrong);
                number++;
            } else {
                JsonNode same = open.stream()
                        .filter(payout -> isSame(payout, row))
                        .findFirst()
                        .orElse(null);
                if (!open.remove(same)) {
                    wrong.add("payout " + row);
                }
            }
        }
        if (!open.isEmpty() || number != instalments.size()) {
            wrong.add(instalments.size() + " instalments instead of " + number);
        }
    }

    private static boolean isSame(JsonNode payout, JsonNode row) {
        return FineractScenario.day(row.get(2).asText())
                        .toString()
                        .equals(payout.get("date").asText())
                && new BigDecimal(row.get(4).asText())
                                .compareTo(payout.get("balance").decimalValue())
                        == 0;
    }

    private static void cells(JsonNode header, JsonNode row, JsonNode ours, List<String> wrong) {
        for (int i = 0; i < header.size(); i++) {
            String column = COLUMNS.get(header.get(i).asText());
            String want = row.get(i).asText();
            JsonNode have = column == null ? ours.path("-") : ours.path(column);
            if (column == null || !isSame(column, want, have)) {
                wrong.add("row " + row.get(0).asText() + " " + header.get(i).asText() + " is " + have + " instead of "
                        + want);
            }
        }
    }

    private static boolean isSame(String column, String want, JsonNode have) {
        if (column.equals("date") || column.equals("paidDate")) {
            return want.isEmpty()
                    ? have.isNull()
                    : have.asText().equals(FineractScenario.day(want).toString());
        }
        return have.isNumber() && new BigDecimal(want).compareTo(have.decimalValue()) == 0;
    }

    private static Path file() {
        Path shared =
                Path.of(System.getProperty("loanflow.shared", "../shared"), "data", "h1_fineract_schedules.jsonl");
        Path file = Path.of(System.getProperty("loanflow.h1", shared.toString()));
        assumeTrue(Files.exists(file), "the oracle is not here: " + file);
        return file;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Nr", "nr");
        columns.put("Days", "days");
        columns.put("Date", "date");
        columns.put("Paid date", "paidDate");
        columns.put("Balance of loan", "balance");
        columns.put("Principal due", "principal");
        columns.put("Interest", "interest");
        columns.put("Fees", "fees");
        columns.put("Penalties", "penalties");
        columns.put("Due", "due");
        columns.put("Paid", "paid");
        columns.put("In advance", "inAdvance");
        columns.put("Late", "late");
        columns.put("Outstanding", "outstanding");
        return columns;
    }
}
