package loanflow.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loanflow.shortterm.H2Request;
import loanflow.testing.SharedData;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The oracles through the commands, as any other rows of the same sources would go. */
class OracleCommandsTest {

    private static final Logger LOG = LoggerFactory.getLogger(OracleCommandsTest.class);

    @Test
    void theCashLoansOfTheOracleComeBackExact() throws IOException {
        List<H2Request> requests = H2Request.inScope(SharedData.file("h2_uk_hcstc_schedules.jsonl"));
        List<JsonNode> answers = answers("schedule", requests.stream().map(H2Request::line));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            JsonNode answer = answers.get(i);
            H2Request expected = requests.get(i);
            boolean same = amount(answer, "levelPayment")
                            .equals(expected.levelPayment().major())
                    && amount(answer, "finalPayment")
                            .equals(expected.finalPayment().major())
                    && amount(answer, "totalInterest")
                            .equals(expected.totalInterest().major())
                    && amount(answer, "aprPercent")
                                    .setScale(1, RoundingMode.HALF_UP)
                                    .compareTo(new BigDecimal(expected.apr()))
                            == 0;
            if (!same) {
                differences.add(answer.toString());
            }
        }
        LOG.info("h2 by command: {} of {} records exact", requests.size() - differences.size(), requests.size());
        assertThat(differences).isEmpty();
    }

    @Test
    void theExamplesOfTheLawNeedNoChangeToBeRead() throws IOException {
        JsonNode cases = Json.MAPPER.readTree(Files.readString(SharedData.file("h3_apr_cases.json")));
        List<JsonNode> examples = Stream.of("us_appendix_j", "eu_uk")
                .flatMap(group -> stream(cases.path(group)))
                .toList();
        List<JsonNode> answers = answers("apr", examples.stream().map(JsonNode::toString));
        for (int i = 0; i < examples.size(); i++) {
            JsonNode example = examples.get(i);
            BigDecimal expected = example.has("expected_percent")
                    ? example.path("expected_percent").decimalValue()
                    : example.path("expected_apr_percent").decimalValue();
            assertThat(amount(answers.get(i), "percent").setScale(expected.scale(), RoundingMode.HALF_UP))
                    .as(example.path("ref").asText())
                    .isEqualByComparingTo(expected);
        }
        LOG.info("h3 by command: {} of {} cases exact", examples.size(), examples.size());
    }

    private static BigDecimal amount(JsonNode answer, String field) {
        return answer.path(field).decimalValue();
    }

    private static List<JsonNode> answers(String command, Stream<String> lines) throws IOException {
        StringWriter out = new StringWriter();
        String in = lines.collect(Collectors.joining("\n"));
        int exit = Commands.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, new StringWriter(), command);
        assertThat(exit).as(out.toString()).isZero();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            answers.add(Json.MAPPER.readTree(line));
        }
        return answers;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements.stream();
    }
}
