package loanflow.hardship;

import java.util.List;

/**
 * What those who assess and approve see. Nothing in it is personal.
 *
 * @param cause in words, as the borrower gave it
 * @param answerBy last day on which he is answered in time
 */
public record HardshipEvidence(String loanId, String cause, String answerBy, List<Row> rows) {

    public HardshipEvidence {
        rows = List.copyOf(rows);
    }

    /** One figure. */
    public record Row(String name, String value) {}
}
