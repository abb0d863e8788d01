package loanflow.conformance;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of a mapping. */
record MappingRow(
        long line,
        String step,
        String activity,
        String nodes,
        boolean needed,
        boolean ends,
        @Nullable Duration within) {

    static MappingRow read(String file, Columns columns, CSVRecord row) {
        String activity = columns.filled(row, columns.required("activity"));
        String step = columns.optional(row, "step");
        return new MappingRow(
                columns.line(),
                step.isEmpty() ? activity : step,
                activity,
                columns.value(row, columns.required("nodes")),
                yes(file, columns, row, "needed", true),
                yes(file, columns, row, "ends", false),
                within(file, columns, row));
    }

    private static boolean yes(String file, Columns columns, CSVRecord row, String name, boolean otherwise) {
        return switch (columns.optional(row, name)) {
            case "" -> otherwise;
            case "yes" -> true;
            case "no" -> false;
            default -> throw new BadFile(file, columns.line(), name, "must be yes, no or empty");
        };
    }

    private static @Nullable Duration within(String file, Columns columns, CSVRecord row) {
        String within = columns.optional(row, "within");
        try {
            return within.isEmpty() ? null : Duration.parse(within);
        } catch (DateTimeParseException malformed) {
            throw new BadFile(file, columns.line(), "within", "must be a duration such as PT5M");
        }
    }
}
