package loanflow.marketing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.marketing.DiscardReason;
import loanflow.marketing.WhiteListEvidence;
import loanflow.marketing.WhiteListReviews;
import loanflow.marketing.WhiteListWork;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the doors are mocked. */
class WhiteListReviewProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("white-list-review");

    private static final String BATCH = "batch-1";
    private static final String APPROVE = "Activity_ApproveWhiteList";
    private static final String CONFIRM = "Activity_ConfirmWhiteList";
    private static final String RISK = "risk-managers";
    private static final String COMPLIANCE = "compliance";

    private final WhiteListReviews reviews = mock(WhiteListReviews.class);
    private final WhiteListWork work = mock(WhiteListWork.class);

    @Test
    void everyDayTheListIsKeptCleanAndWithinTheWeekNobodyIsAssessed() {
        ProcessInstance day = day(false);
        verify(reviews).removeAtRisk(any());
        verify(reviews, never()).assess(any());
        assertThat(day).isEnded().hasPassed("Event_ListKeptClean");
    }

    @Test
    void theDayWaitsWhileTheBooksDoNotStandOnToday() {
        when(reviews.removeAtRisk(any())).thenThrow(new IllegalStateException("the white list waits"));
        delegates();
        ProcessInstance day = PROCESS.start(null, Map.of());
        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("the white list waits");
        assertThat(day).isNotEnded().isWaitingAt("Activity_RemoveAtRisk");
    }

    @Test
    void aWeekInWhichNobodyPassesAsksNobody() {
        when(reviews.assess(any())).thenReturn(Optional.empty());
        assertThat(day(true)).isEnded().hasPassed("Event_NobodyListed").hasNotPassed(APPROVE);
    }

    @Test
    void twoPersonsAgreeAndTheListIsPublished() {
        ProcessInstance review = proposed();
        answer(APPROVE, "risk-1", RISK, "whiteListAnswer", "AGREE");
        verify(work, never()).publish(any(), anyString(), anyString());
        answer(CONFIRM, "compliance-1", COMPLIANCE, "whiteListConfirmation", "AGREE");
        verify(work).publish(any(), eq(BATCH), eq("compliance-1"));
        assertThat(review).isEnded().hasPassed("Event_WhiteListPublished");
    }

    @Test
    void whatTheFirstRefusesAsksNobodyElse() {
        ProcessInstance review = proposed();
        answer(APPROVE, "risk-1", RISK, "whiteListAnswer", "TOO_MUCH");
        verify(work).discard(BATCH, DiscardReason.TOO_MUCH, "risk-1");
        assertThat(review).isEnded().hasPassed("Event_WhiteListDiscarded").hasNotPassed(CONFIRM);
    }

    @Test
    void theSecondPersonsReasonIsTheOneThatIsKept() {
        ProcessInstance review = proposed();
        answer(APPROVE, "risk-1", RISK, "whiteListAnswer", "AGREE");
        answer(CONFIRM, "compliance-1", COMPLIANCE, "whiteListConfirmation", "TREATMENT_DOUBTFUL");
        verify(work).discard(BATCH, DiscardReason.TREATMENT_DOUBTFUL, "compliance-1");
        verify(work, never()).publish(any(), anyString(), anyString());
        assertThat(review).isEnded();
    }

    @Test
    void whoApprovedDoesNotConfirmEvenAsAMemberOfBothGroups() {
        ProcessInstance review = proposed();
        answer(APPROVE, "both-1", RISK, "whiteListAnswer", "AGREE");
        assertThatThrownBy(() -> answer(CONFIRM, "both-1", COMPLIANCE, "whiteListConfirmation", "AGREE"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(review).isWaitingAt(CONFIRM);
    }

    private static void answer(String activity, String user, String group, String field, String answer) {
        PROCESS.complete(activity, user, group, Map.of(field, answer, "comment", "已核对"));
    }

    private ProcessInstance proposed() {
        when(reviews.assess(any())).thenReturn(Optional.of(BATCH));
        when(work.describe(BATCH))
                .thenReturn(new WhiteListEvidence(
                        List.of(new WhiteListEvidence.Tier("W1", 12, 1, 0, "240000.00", "623")),
                        List.of(new WhiteListEvidence.Row("评估客户 Customers assessed", "40"))));
        return day(true);
    }

    private ProcessInstance day(boolean weekOver) {
        when(reviews.isReviewDue()).thenReturn(weekOver);
        delegates();
        ProcessInstance day = PROCESS.start(null, Map.of());
        PROCESS.runDueJobs();
        return day;
    }

    private void delegates() {
        PROCESS.delegates(
                new RemoveAtRiskDelegate(reviews),
                new AssessCustomersDelegate(reviews, work),
                new PublishWhiteListDelegate(work),
                new DiscardWhiteListDelegate(work));
    }
}
