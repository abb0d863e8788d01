package loanflow.servicing.web;

import static loanflow.access.page.Html.both;
import static loanflow.access.page.Html.lines;
import static loanflow.access.page.Html.row;

import java.util.List;
import java.util.Map;
import loanflow.access.page.Html;
import loanflow.servicing.LoanEvent;
import loanflow.servicing.LoanPageSection;
import loanflow.servicing.LoanPosition;
import loanflow.servicing.LoanRecords;
import loanflow.workflow.Wording;
import org.springframework.stereotype.Component;

/** How a loan was changed, what that corrected of earlier entries, and why; nothing for a loan that never was. */
@Component
class ChangesSection implements LoanPageSection {

    private final Html section = Html.page("loan-changes.html");
    private final LoanRecords records;

    ChangesSection(LoanRecords records) {
        this.records = records;
    }

    @Override
    public Html of(LoanPosition loan) {
        List<Html> rows = records.history(loan.loanId()).orElse(List.of()).stream()
                .filter(event -> event.kind() == LoanEvent.Kind.CHANGED || event.kind() == LoanEvent.Kind.CORRECTED)
                .map(ChangesSection::line)
                .toList();
        return rows.isEmpty() ? new Html("") : section.with(Map.of("rows", lines(rows)));
    }

    private static Html line(LoanEvent event) {
        String reference = event.reference() == null ? "" : event.reference();
        int place = reference.indexOf(" · ");
        return row(
                event.on(),
                both(event.kind().chinese(), event.kind().english()),
                place < 0 ? reference : reference.substring(0, place + 3) + Wording.of(reference.substring(place + 3)),
                event.from(),
                event.to(),
                event.because());
    }
}
