package loanflow.conformance;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The columns of a CSV file with one header line, found by any of several names. */
final class Columns {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setCommentMarker('#')
            .get();

    private final String file;
    private final CSVParser rows;

    Columns(String file, Reader text) throws IOException {
        this.file = file;
        try {
            rows = CSVParser.parse(text, FORMAT);
        } catch (IllegalArgumentException header) {
            throw new BadFile(file, 1, "header", "names a column twice or not at all");
        }
    }

    CSVParser rows() {
        return rows;
    }

    long line() {
        return rows.getCurrentLineNumber();
    }

    /** The column that has one of these names. */
    Optional<String> named(String... names) {
        return List.of(names).stream()
                .flatMap(name -> rows.getHeaderNames().stream()
                        .filter(header ->
                                header.strip().toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }

    String required(String... names) {
        return named(names)
                .orElseThrow(() -> new BadFile(
                        file,
                        1,
                        names[0],
                        "no column has this name; one of " + String.join(", ", names) + " must be there"));
    }

    /** What the row has in the column; a row that is too short is refused. */
    String value(CSVRecord row, String column) {
        if (!row.isSet(column)) {
            throw new BadFile(file, line(), column, "is missing: the line has too few fields");
        }
        return row.get(column).strip();
    }

    /** What the row has in a column that the file need not have; empty where it has none. */
    String optional(CSVRecord row, String name) {
        return named(name).map(column -> value(row, column)).orElse("");
    }

    String filled(CSVRecord row, String column) {
        String value = value(row, column);
        if (value.isEmpty()) {
            throw new BadFile(file, line(), column, "must not be empty");
        }
        return value;
    }
}
