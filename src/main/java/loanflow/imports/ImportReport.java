package loanflow.imports;

import java.time.OffsetDateTime;
import java.util.List;
import loanflow.origination.OutcomeCount;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is and what became of its rows.
 *
 * @param state RUNNING, DONE or BROKEN: the file ended in the middle or was no CSV; what was taken in before stays
 * @param rows read so far
 * @param accepted new applications
 * @param repeated rows whose application was here before
 * @param rejected rows that could not become an application
 * @param badRows the first thousand of them, by number; the line after the header is 1
 * @param outcomes where the applications of this file stand now, those that were here before included
 */
public record ImportReport(
        String id,
        String mapping,
        String state,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        long rows,
        long accepted,
        long repeated,
        long rejected,
        List<RejectedRow> badRows,
        List<OutcomeCount> outcomes) {

    public ImportReport {
        badRows = List.copyOf(badRows);
        outcomes = List.copyOf(outcomes);
    }

    /** A row that could not be used: which field breaks which rule. */
    public record RejectedRow(long row, String field, String rule) {}
}
