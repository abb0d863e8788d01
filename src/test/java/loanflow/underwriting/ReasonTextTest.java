package loanflow.underwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loanflow.pricing.Quote;
import loanflow.scoring.Score;
import loanflow.scoring.Scoring;
import loanflow.testing.ReasonTexts;
import org.junit.jupiter.api.Test;

/** A refusal by credit explains itself in both languages, whichever table, card, price or person it comes from. */
class ReasonTextTest {

    @Test
    void everyReasonOfTheAdmissionTableHasItsText() {
        List<String> codes = ReasonTexts.rules("admission").stream()
                .filter(rule -> !rule.get("outcome").equals("CONTINUE"))
                .map(rule -> rule.get("reason"))
                .toList();
        assertThat(codes).hasSizeGreaterThan(8).contains("DTI_HARD");
        assertThat(ReasonTexts.missing(codes.stream())).isEmpty();
    }

    @Test
    void everyCharacteristicThatCanLowerAScoreHasItsText() {
        List<String> codes = ReasonTexts.rules(Scoring.A_CARD).stream()
                .filter(rule -> !rule.get("points").equals(rule.get("best")))
                .map(ReasonTextTest::reason)
                .toList();
        assertThat(codes).contains("DTI_AFTER", "MAX_DPD_24M").doesNotContain("BASE");
        assertThat(ReasonTexts.missing(codes.stream())).isEmpty();
    }

    @Test
    void everyReasonOfAPriceAndOfAReviewerHasItsText() {
        assertThat(ReasonTexts.missing(Stream.concat(
                        Arrays.stream(Quote.Reason.values()).map(Enum::name), ReviewRules.REASONS.stream())))
                .isEmpty();
    }

    private static String reason(Map<String, String> rule) {
        return new Score.Line(rule.get("characteristic"), 0, 1).reason();
    }
}
