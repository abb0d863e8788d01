package loanflow.legal;

import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Port to the arbitration commission and the court. Every call names its key; the same key is one case there. */
public interface Tribunal {

    /** Files a claim, or asks for the enforcement of an award. */
    Answer file(Filing filing);

    /** What has become of it. */
    Answer decisionOf(String key);

    /**
     * What is filed: no personal data; the tribunal takes the person from the documents it is given with them.
     *
     * @param kind ARBITRATION, LITIGATION or ENFORCEMENT
     * @param award reference of the award to enforce; null when a claim is filed
     */
    record Filing(
            String key,
            String kind,
            String claimId,
            Money amount,
            List<EvidenceDocument> documents,
            @Nullable String award) {

        public Filing {
            documents = List.copyOf(documents);
        }
    }

    /** What the tribunal said. */
    sealed interface Answer {

        /** Taken, and not decided yet. */
        record Pending(String reference, Money costs) implements Answer {}

        /** For us: an award, or money found by enforcement. */
        record Won(String reference) implements Answer {}

        /** Against us: not admitted, dismissed, or enforcement that found nothing. */
        record Lost(String reason) implements Answer {}

        /** No answer that can be understood: asked again. */
        record Unclear(String why) implements Answer {}
    }
}
