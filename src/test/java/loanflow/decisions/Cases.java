package loanflow.decisions;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cases of one table. Columns named as outputs are expected, the rest are inputs; an empty cell is null. A column
 * {@code given} holds {@code name=value; name=value}: the first row is then the ground every later row changes.
 * Several matching rows are joined by {@code |}; {@code none} means that no rule matches.
 */
record Cases(List<Case> all) {

    static final Path FOLDER = Path.of("src", "test", "resources", "decisions");

    record Case(int line, Map<String, Object> inputs, Map<String, String> expected, String because) {}

    static Cases of(DecisionModels model) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(model.id + ".csv"));
                CSVParser parser = CSVParser.parse(reader, format)) {
            if (!parser.getHeaderNames().get(parser.getHeaderNames().size() - 1).equals("because")) {
                throw new AssertionError(model.id + ".csv: the last column must be because");
            }
            List<Case> cases = new ArrayList<>();
            Map<String, Object> ground = new HashMap<>();
            for (CSVRecord row : parser) {
                Case read = read(model, row, ground);
                if (cases.isEmpty() && row.isMapped("given")) {
                    ground.putAll(read.inputs);
                }
                cases.add(read);
            }
            return new Cases(cases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(DecisionModels model, CSVRecord row, Map<String, Object> ground) {
        Map<String, Object> inputs = new HashMap<>(ground);
        Map<String, String> expected = new LinkedHashMap<>();
        row.toMap().forEach((column, cell) -> {
            if (column.equals("given")) {
                given(cell, inputs);
            } else if (model.outputs().contains(column)) {
                expected.put(column, cell);
            } else if (!column.equals("because")) {
                inputs.put(column, value(cell));
            }
        });
        return new Case((int) row.getRecordNumber() + 1, inputs, expected, row.get("because"));
    }

    private static void given(String cell, Map<String, Object> inputs) {
        for (String pair : cell.split(";")) {
            if (!pair.isBlank()) {
                String[] parts = pair.split("=", 2);
                inputs.put(parts[0].trim(), value(parts[1].trim()));
            }
        }
    }

    static Object value(String text) {
        if (text.isEmpty() || text.equals("null")) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.startsWith("[")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(" "))
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
        if (text.matches("-?\\d+")) {
            return Long.valueOf(text);
        }
        return text.matches("-?\\d+\\.\\d+") ? (Object) Double.valueOf(text) : text;
    }

    /** What a table answered, written as a cell. */
    static String cell(List<Object> values) {
        return values.isEmpty()
                ? "none"
                : String.join("|", values.stream().map(Cases::text).toList());
    }

    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value == null ? "" : value.toString();
    }
}
