package loanflow.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.origination.AutomaticRefusal;
import loanflow.origination.Reconsiderations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppealReviewTest {

    private static final String ID = "application-1";
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T10:00:00+08:00");

    private final JdbcAppeals appeals = mock(JdbcAppeals.class);
    private final Reconsiderations reconsiderations = mock(Reconsiderations.class);
    private final AppealReview review =
            new AppealReview(appeals, reconsiderations, Clock.fixed(NOW.toInstant(), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void aRefusalOfAnApplicationThatAgentSevenBrought() {
        when(reconsiderations.refusal(ID))
                .thenReturn(Optional.of(new AutomaticRefusal(
                        AutomaticRefusal.Origin.CREDIT,
                        false,
                        false,
                        NOW.minusDays(1),
                        List.of(),
                        "8000.00 CNY",
                        12,
                        "EDUCATION",
                        "agent-7",
                        Map.of())));
    }

    @Test
    void aRefusalThatIsTakenBackLetsTheCaseGoOn() {
        assertThat(review.answer(ID, "lead-1", AppealDecision.REPLACE, Optional.empty()))
                .isEqualTo(AppealReview.Result.REPLACED);
        verify(appeals).decide(ID, "REPLACED", "lead-1", NOW);
        verify(reconsiderations).replace(ID);
    }

    @Test
    void aRefusalThatStandsIsExplainedByTheFinding() {
        assertThat(review.answer(ID, "lead-1", AppealDecision.CONFIRM, Optional.of(Finding.RULE_BINDING)))
                .isEqualTo(AppealReview.Result.CONFIRMED);
        verify(appeals).decide(ID, "CONFIRMED", "lead-1", NOW);
        verify(reconsiderations).confirm(ID, Finding.RULE_BINDING.zh(), Finding.RULE_BINDING.en());
    }

    @Test
    void withoutFindingNothingIsConfirmed() {
        assertThatThrownBy(() -> review.answer(ID, "lead-1", AppealDecision.CONFIRM, Optional.empty()))
                .isInstanceOf(IllegalStateException.class);
        verifyNoInteractions(appeals);
    }

    @Test
    void theAgentWhoBroughtTheApplicationAnswersNothing() {
        assertThat(review.answer(ID, "agent-7", AppealDecision.REPLACE, Optional.empty()))
                .isEqualTo(AppealReview.Result.REPEAT);
        verifyNoInteractions(appeals);
        verify(reconsiderations, never()).replace(any());
    }
}
