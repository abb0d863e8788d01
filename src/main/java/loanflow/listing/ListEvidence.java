package loanflow.listing;

import java.util.List;

/** What those who decide see; names and numbers lie behind the link to the case file. */
public record ListEvidence(String applicationId, List<Row> rows) {

    public ListEvidence {
        rows = List.copyOf(rows);
    }

    /** One figure. */
    public record Row(String name, String value) {}
}
