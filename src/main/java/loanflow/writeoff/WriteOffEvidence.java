package loanflow.writeoff;

import java.util.List;

/**
 * What those who approve see. Nothing in it is personal.
 *
 * @param ground in words
 */
public record WriteOffEvidence(String loanId, String ground, List<Row> rows) {

    public WriteOffEvidence {
        rows = List.copyOf(rows);
    }

    /** One figure. */
    public record Row(String name, String value) {}
}
