package loanflow.portfolio.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import loanflow.portfolio.Figures;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Figures as CSV, RFC 4180: codes and plain numbers, for programs. */
final class FigureFile {

    private FigureFile() {}

    static String of(Figures figures) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(figures.columns());
            for (List<@Nullable Object> row : figures.rows()) {
                table.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
