package loanflow.listing;

import java.util.stream.Stream;

/** Words for those who decide. */
final class ListEvidences {

    private ListEvidences() {}

    static ListEvidence of(ListProposal found, ListEvidence.Row... more) {
        Stream<ListEvidence.Row> rows = Stream.of(
                row("类别 Category", found.category().words()),
                row("原因 Reason", found.reason()),
                row("证据 Evidence", found.evidence()),
                row("提出人 Proposed by", found.proposedBy()));
        return new ListEvidence(
                found.applicationId(), Stream.concat(rows, Stream.of(more)).toList());
    }

    static ListEvidence.Row row(String name, Object value) {
        return new ListEvidence.Row(name, String.valueOf(value));
    }
}
