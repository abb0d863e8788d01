package loanflow.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import loanflow.screening.Hit.Outcome;
import loanflow.screening.Verdict.Recorded;
import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void nothingFiredIsNoPointsAndNoReject() {
        Hits none = hits();
        assertThat(none.sumPoints()).isZero();
        assertThat(none.anyReject()).isFalse();
        assertThat(none.anyReview()).isFalse();
    }

    @Test
    void pointsOfReviewRulesAddTooButAFaultOfTheSetupAddsNothing() {
        Hits hits =
                hits(hit("F044", Outcome.REVIEW, 20), hit("F011", Outcome.POINTS, 25), hit("F057", Outcome.CONFIG, 50));

        assertThat(hits.sumPoints()).isEqualTo(45);
        assertThat(hits.anyReject()).isFalse();
        assertThat(hits.setupFaults()).containsExactly("F057");
        assertThat(hits.reasonsToRefuse()).doesNotContain("R-F057");
    }

    @Test
    void thePrimaryReasonIsTheRejectRuleWithMostPointsTiesByTableOrder() {
        Hits hits = hits(
                hit("F044", Outcome.REVIEW, 200),
                hit("F015", Outcome.REJECT, 90),
                hit("F007", Outcome.REJECT, 100),
                hit("F009", Outcome.REJECT, 100));

        assertThat(hits.reasonsToRefuse()).containsExactly("R-F007", "R-F009", "R-F015", "R-F044");
    }

    @Test
    void aRefusalByTheSumAloneSaysSoFirst() {
        Hits hits = hits(hit("F011", Outcome.POINTS, 25), hit("F044", Outcome.REVIEW, 60));
        assertThat(hits.reasonsToRefuse()).containsExactly("FRAUD_SCORE", "R-F044", "R-F011");
    }

    @Test
    void noMoreThanFourReasonsAndEachOnce() {
        Hits hits = hits(
                hit("F1", Outcome.REJECT, 100),
                hit("F1", Outcome.REJECT, 100),
                hit("F2", Outcome.REJECT, 100),
                hit("F3", Outcome.REJECT, 100),
                hit("F4", Outcome.REJECT, 100));
        assertThat(hits.reasonsToRefuse()).containsExactly("R-F1", "R-F2", "R-F3", "R-F4");
        assertThat(hits.reasonsAfter("COLLUSION")).containsExactly("COLLUSION", "R-F1", "R-F2", "R-F3");
    }

    @Test
    void peoplesWordCountsMost() {
        assertThat(new Verdict("PASS", "REVIEW", null, "PASS", null).decided())
                .isEqualTo(new Recorded("PASS", "REVIEW"));
        assertThat(new Verdict("PASS", "REVIEW", null, "REJECT", "UNVERIFIABLE").decided())
                .isEqualTo(new Recorded("REJECT", "REVIEW"));
    }

    @Test
    void theBandTellsTheWayToThePass() {
        assertThat(new Verdict("PASS", "PASS", null, null, null).decided()).isEqualTo(new Recorded("PASS", "PASS"));
        assertThat(new Verdict("PASS", "STEP_UP", "PASS", null, null).decided())
                .isEqualTo(new Recorded("PASS", "STEP_UP"));
    }

    @Test
    void rulesAloneRefuse() {
        assertThat(new Verdict("REJECT", null, null, null, null).decided().outcome())
                .isEqualTo("REJECT");
        assertThat(new Verdict("PASS", "REJECT", null, null, null).decided().outcome())
                .isEqualTo("REJECT");
    }

    @Test
    void aStolenIdentityMarksNobody() {
        assertThat(new Verdict("PASS", "REVIEW", null, "REJECT", "IDENTITY_FRAUD").provesFraudOfTheCustomer())
                .isFalse();
        assertThat(new Verdict("PASS", "REVIEW", null, "REJECT", "FIRST_PARTY_FRAUD").provesFraudOfTheCustomer())
                .isTrue();
        assertThat(new Verdict("PASS", "REVIEW", null, "PASS", "COLLUSION").provesFraudOfTheCustomer())
                .isFalse();
    }

    private static Hits hits(Hit... hits) {
        return new Hits(Arrays.asList(hits));
    }

    private static Hit hit(String rule, Outcome outcome, int points) {
        return new Hit(rule, outcome, points, "R-" + rule);
    }
}
