package loanflow.underwriting;

import java.util.List;
import java.util.Set;
import loanflow.scoring.Score;
import loanflow.workflow.Wording;

/** Score, band, and the points of each characteristic with the aspect it speaks of. */
public record ScoreEvidence(long score, String band, String pdPercent, String reasons, List<Line> lines) {

    private static final Set<String> ABILITY = Set.of(
            DecisionInputs.VERIFIED_INCOME_FEN,
            DecisionInputs.DTI_AFTER,
            CreditFacts.MONTHS_EMPLOYED,
            CreditFacts.SOCIAL_SECURITY_MONTHS);
    private static final Set<String> WILLINGNESS = Set.of(
            CreditFacts.MAX_DPD_24M,
            CreditFacts.HARD_ENQUIRIES_90D,
            CreditFacts.PLATFORMS_30D,
            CreditFacts.CARD_UTILISATION);

    static ScoreEvidence of(Score score, String band) {
        return new ScoreEvidence(
                score.value(),
                band,
                Figures.percent(score.pdBps()),
                String.join(" · ", Wording.all(score.reasons())),
                score.lines().stream()
                        .map(line -> new Line(
                                Wording.of(aspect(line.characteristic())),
                                Wording.of(line.characteristic()),
                                line.points(),
                                line.best()))
                        .toList());
    }

    private static String aspect(String characteristic) {
        if (ABILITY.contains(characteristic)) {
            return "ABILITY";
        }
        return WILLINGNESS.contains(characteristic) ? "WILLINGNESS" : "STABILITY";
    }

    /** One line of the card. */
    public record Line(String aspect, String characteristic, long points, long best) {}
}
