package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table: {@code id}, the command's columns, {@code error_field}, {@code error_rule}. What a row lacks stays empty. */
final class CsvAnswers implements AnswerWriter {

    private final LineCommand command;
    private final CSVPrinter table;

    CsvAnswers(LineCommand command, Appendable out) throws IOException {
        this.command = command;
        table = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get());
        table.printRecord(cells("id", command.columns(), "error_field", "error_rule"));
    }

    @Override
    public void write(JsonNode id, ObjectNode answer) throws IOException {
        for (JsonNode row : command.rows(answer)) {
            table.printRecord(cells(
                    id.asText(""),
                    command.columns().stream()
                            .map(column -> cell(row.path(column)))
                            .toList(),
                    "",
                    ""));
        }
    }

    @Override
    public void error(JsonNode id, BadInput bad) throws IOException {
        List<String> empty = command.columns().stream().map(column -> "").toList();
        table.printRecord(cells(id.asText(""), empty, bad.field(), bad.rule()));
    }

    private static String cell(JsonNode value) {
        if (value instanceof MissingNode || value.isNull()) {
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static List<String> cells(String id, List<String> columns, String field, String rule) {
        List<String> cells = new ArrayList<>(columns);
        cells.add(0, id);
        cells.add(field);
        cells.add(rule);
        return cells;
    }
}
