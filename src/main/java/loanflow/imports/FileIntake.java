package loanflow.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a partner's file to its end, or to where it breaks off. */
@Component
class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final RowIntake rows;

    FileIntake(RowIntake rows) {
        this.rows = rows;
    }

    /** The state in which the import ends. */
    String read(String id, RowReader reader, Reader file) {
        try (CSVParser records = FORMAT.parse(file)) {
            for (CSVRecord row : records) {
                rows.take(id, reader, row);
            }
            return "DONE";
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            LOG.warn("import {} broke off: {}", id, e.getClass().getSimpleName());
            return "BROKEN";
        }
    }
}
