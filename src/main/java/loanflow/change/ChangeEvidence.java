package loanflow.change;

import java.util.List;

/**
 * What those who confirm a change see: the loan without and with it. Nothing in it is personal.
 *
 * @param what kind and reason in words
 * @param terms what was asked for, field by field
 */
public record ChangeEvidence(
        String loanId,
        String what,
        String on,
        String askedBy,
        List<Row> terms,
        List<Row> figures,
        List<Row> schedule,
        List<Row> corrections) {

    public ChangeEvidence {
        terms = List.copyOf(terms);
        figures = List.copyOf(figures);
        schedule = List.copyOf(schedule);
        corrections = List.copyOf(corrections);
    }

    /** One thing before and after. */
    public record Row(String name, String before, String after) {}
}
