package loanflow.appeal;

import java.util.List;
import java.util.Map;
import loanflow.origination.AutomaticRefusal;
import loanflow.workflow.Wording;

/**
 * What the person who reviews a refusal sees; nothing in it is personal.
 *
 * @param origin FRAUD or CREDIT
 */
public record AppealEvidence(
        String origin, String amount, int termMonths, String purpose, List<ReasonRow> reasons, List<FactRow> facts) {

    static AppealEvidence of(AutomaticRefusal refusal) {
        return new AppealEvidence(
                refusal.origin().name(),
                refusal.amount(),
                refusal.termMonths(),
                Wording.of(refusal.purpose()),
                refusal.reasons().stream()
                        .map(reason -> new ReasonRow(reason.code(), reason.zh() + " " + reason.en()))
                        .toList(),
                refusal.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(fact ->
                                new FactRow(Wording.of(fact.getKey()), Wording.valueOf(fact.getKey(), fact.getValue())))
                        .toList());
    }

    /** A reason as the applicant was told it. */
    public record ReasonRow(String code, String text) {}

    /** A fact that was known. */
    public record FactRow(String name, String value) {}
}
