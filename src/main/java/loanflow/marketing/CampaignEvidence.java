package loanflow.marketing;

import java.util.List;

/** What the person who agrees sees: the text as it will be sent, and how many are told, held out and left out. */
public record CampaignEvidence(String name, String segment, String channel, String text, List<Row> rows) {

    public CampaignEvidence {
        rows = List.copyOf(rows);
    }

    /** One figure. */
    public record Row(String name, long value) {}
}
