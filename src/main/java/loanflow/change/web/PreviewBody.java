package loanflow.change.web;

import java.time.LocalDate;
import java.util.List;
import loanflow.change.ChangeEvidence;
import loanflow.change.Comparison;
import loanflow.servicing.ChangeOutcome;

/** What a change would do if it were booked today: the loan without and with it. */
record PreviewBody(
        LocalDate on,
        List<ChangeEvidence.Row> figures,
        List<ChangeEvidence.Row> schedule,
        List<ChangeEvidence.Row> corrections) {

    static PreviewBody of(ChangeOutcome.Done effect) {
        return new PreviewBody(
                effect.on(), Comparison.figures(effect), Comparison.schedule(effect), Comparison.corrections(effect));
    }
}
