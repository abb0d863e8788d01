package loanflow.legal;

import java.util.List;

/**
 * What those who decide about a claim see; nothing in it is personal.
 *
 * @param route in words
 */
public record LegalEvidence(String loanId, String route, List<Row> rows, List<EvidenceDocument> documents) {

    public LegalEvidence {
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
    }

    /** One figure. */
    public record Row(String name, String value) {}
}
