package loanflow.skiptrace;

import java.util.List;

/**
 * What the collector sees of the next call; nothing in it is personal.
 *
 * @param script the only words that may be said
 */
public record TraceEvidence(String caseId, String script, List<Row> rows) {

    public TraceEvidence {
        rows = List.copyOf(rows);
    }

    /** One figure. */
    public record Row(String name, String value) {}
}
