package loanflow.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import loanflow.screening.Evaluation.FraudEvidence;
import loanflow.screening.Evaluation.HitRow;
import loanflow.screening.Evaluation.Signal;
import loanflow.workflow.Wording;
import org.jspecify.annotations.Nullable;

/** Puts together what an analyst sees. Texts such as cities stay out: only flags, counts and ratios are shown. */
final class Evidence {

    private Evidence() {}

    static FraudEvidence of(KnownFacts known, Hits hits, List<String> missing, Map<String, @Nullable Object> inputs) {
        boolean clean = hits.all().isEmpty() && missing.isEmpty();
        return new FraudEvidence(
                hits.sumPoints(),
                hits.all().stream().map(Evidence::row).toList(),
                Wording.all(missing),
                known.silentVendors().stream().map(Evidence::silent).toList(),
                clean ? List.of() : signals(inputs));
    }

    /** A vendor and why it said nothing, both in words. */
    static String silent(String vendorAndWhy) {
        String[] codes = vendorAndWhy.split(" ", 2);
        return Wording.of("VENDOR_" + codes[0]) + ": " + Wording.of("SILENT_" + codes[1]);
    }

    private static HitRow row(Hit hit) {
        return new HitRow(hit.ruleId(), Wording.of(hit.outcome().name()), hit.points(), Wording.of(hit.reason()));
    }

    private static List<Signal> signals(Map<String, @Nullable Object> inputs) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.type() != FactType.TEXT && fact != Fact.AGE)
                .filter(fact -> inputs.get(fact.variable()) != null)
                .map(fact -> new Signal(
                        Wording.of(fact.variable()), Wording.valueOf(fact.variable(), inputs.get(fact.variable()))))
                .toList();
    }
}
