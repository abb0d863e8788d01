package loanflow.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import loanflow.servicing.ChangeOutcome;

/**
 * What the process needs to know of a change.
 *
 * @param askedBy who may not confirm it
 * @param sendsMoney money is to be sent once it is booked
 */
public record DescribedChange(
        ChangeKind kind, ChangeFacts facts, ChangeEvidence evidence, String askedBy, boolean sendsMoney) {

    static DescribedChange of(NewChange what, ChangeOutcome.Done effect) {
        ChangeEvidence evidence = new ChangeEvidence(
                what.loanId(),
                what.kind().words() + " · " + what.reason().words(),
                effect.on().toString(),
                what.askedBy(),
                terms(what),
                Comparison.figures(effect),
                Comparison.schedule(effect),
                Comparison.corrections(effect));
        return new DescribedChange(
                what.kind(),
                ChangeFacts.of(what, effect),
                evidence,
                what.askedBy(),
                what.kind().money() == ChangeKind.Money.OUT);
    }

    private static List<ChangeEvidence.Row> terms(NewChange what) {
        List<ChangeEvidence.Row> rows = new ArrayList<>();
        what.events()
                .forEach(event -> event.properties()
                        .forEach(field ->
                                rows.add(row(field.getKey(), field.getValue().asText()))));
        LocalDate on = what.on();
        if (on != null) {
            rows.add(row("on", on.toString()));
        }
        if (what.bankReference() != null) {
            rows.add(row("bankReference", what.bankReference()));
        }
        return rows;
    }

    private static ChangeEvidence.Row row(String field, String value) {
        return new ChangeEvidence.Row(FieldWords.of(field), "", value);
    }
}
