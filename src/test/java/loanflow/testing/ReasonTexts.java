package loanflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which reason codes an applicant may be told have a text in both languages, and which codes a table can give. */
public final class ReasonTexts {

    private ReasonTexts() {}

    /** Those of the codes that have no text on a migrated database. */
    public static List<String> missing(Stream<String> codes) {
        TreeSet<String> known = new TreeSet<>(JdbcClient.create(Postgres.migrated())
                .sql("select code from reason_text where trim(text_zh) <> '' and trim(text_en) <> ''"
                        + " and text_zh <> text_en")
                .query(String.class)
                .list());
        return codes.distinct().filter(code -> !known.contains(code)).sorted().toList();
    }

    /** Every rule of a decision table as the texts of its outputs. */
    public static List<Map<String, String>> rules(String table) {
        try (var file = Files.newInputStream(Path.of("bpmn", "decisions", table + ".dmn"))) {
            DecisionTable decision = Dmn.readModelFromStream(file)
                    .getModelElementsByType(DecisionTable.class)
                    .iterator()
                    .next();
            List<String> names =
                    decision.getOutputs().stream().map(Output::getName).toList();
            return decision.getRules().stream()
                    .map(rule -> outputs(names, rule))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> outputs(List<String> names, Rule rule) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        names::get,
                        column -> rule.getOutputEntries().stream()
                                .toList()
                                .get(column)
                                .getTextContent()
                                .trim()
                                .replace("\"", "")));
    }
}
