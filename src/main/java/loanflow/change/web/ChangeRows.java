package loanflow.change.web;

import static loanflow.access.page.Html.row;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import loanflow.access.page.Html;
import loanflow.change.AskedChange;

/** Draws changes that were asked for before, the newest first. */
final class ChangeRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private ChangeRows() {}

    static List<Html> of(List<AskedChange> changes) {
        List<Html> rows = new ArrayList<>(changes.stream().map(ChangeRows::one).toList());
        Collections.reverse(rows);
        return rows;
    }

    private static Html one(AskedChange change) {
        String rule = change.rule() == null ? "" : " · " + change.rule();
        return row(
                DAY.format(change.askedAt()),
                change.what().kind().words(),
                change.what().reason().words(),
                change.what().askedBy(),
                change.state().words() + rule,
                change.answeredBy());
    }
}
