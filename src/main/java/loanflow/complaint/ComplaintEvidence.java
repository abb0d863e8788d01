package loanflow.complaint;

import java.util.List;

/**
 * What those who look into a complaint see. Its words are not in it: they stand on a page that keeps who read them.
 *
 * @param subject in words
 * @param figures of the loan, as it stands
 * @param rows what was found before
 * @param entries payments that may be undone
 */
public record ComplaintEvidence(
        String loanId,
        String subject,
        String madeOn,
        String answerBy,
        List<Figure> figures,
        List<Row> rows,
        List<Entry> entries) {

    public ComplaintEvidence {
        figures = List.copyOf(figures);
        rows = List.copyOf(rows);
        entries = List.copyOf(entries);
    }

    /** One figure. */
    public record Figure(String name, String value) {}

    /** What was found before, and what became of it. */
    public record Row(String finding, String correction, String outcome) {}

    /** An entry to choose: its reference, and what people call it. */
    public record Entry(String value, String label) {}
}
