package loanflow.marketing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loanflow.marketing.CampaignEvidence;
import loanflow.marketing.CampaignWork;
import loanflow.marketing.RefusalReason;
import loanflow.marketing.Sending;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, form and delegates; the door is mocked. */
class MarketingCampaignProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("marketing-campaign");

    private static final String ID = "campaign-1";
    private static final String APPROVE = "Activity_ApproveCampaign";
    private static final OffsetDateTime PAST = OffsetDateTime.now().minusDays(1);

    private final CampaignWork work = mock(CampaignWork.class);

    @Test
    void aCampaignWithoutAudienceAsksNobody() {
        when(work.choose(any(), eq(ID))).thenReturn(Optional.empty());
        assertThat(planned()).isEnded().hasPassed("Event_NobodyToTell").hasNotPassed(APPROVE);
    }

    @Test
    void agreedOnItIsSentInPartsAsTheGateAllowsAndMeasured() {
        ProcessInstance campaign = waiting();
        when(work.send(any(), eq(ID))).thenReturn(new Sending.More(), new Sending.Later(PAST), new Sending.Done(PAST));
        answer("compliance-1", "AGREE");
        PROCESS.runDueJobs();
        verify(work, times(3)).send(any(), eq(ID));
        verify(work).measure(ID);
        assertThat(campaign).isEnded().hasPassed("Event_SendAgainLater", "Event_CampaignMeasured");
    }

    @Test
    void itIsNotMeasuredBeforeItsResponseDaysAreOver() {
        ProcessInstance campaign = waiting();
        when(work.send(any(), eq(ID)))
                .thenReturn(new Sending.Done(OffsetDateTime.now().plusDays(14)));
        answer("compliance-1", "AGREE");
        PROCESS.runDueJobs();
        assertThat(campaign).isWaitingAt("Event_ResponseWindowOver");
        verify(work, never()).measure(ID);
    }

    @Test
    void refusedItIsSentToNobody() {
        ProcessInstance campaign = waiting();
        answer("compliance-1", "TEXT");
        verify(work).refuse(ID, RefusalReason.TEXT, "compliance-1");
        verify(work, never()).send(any(), any());
        assertThat(campaign).isEnded().hasPassed("Event_CampaignRefused");
    }

    @Test
    void whoPlannedItDoesNotAgreeToIt() {
        ProcessInstance campaign = waiting();
        assertThatThrownBy(() -> answer("marketer-1", "AGREE")).isInstanceOf(AuthorizationException.class);
        assertThat(campaign).isWaitingAt(APPROVE);
    }

    private static void answer(String user, String answer) {
        PROCESS.complete(APPROVE, user, "compliance", Map.of("campaignAnswer", answer, "comment", "已核对"));
    }

    private ProcessInstance waiting() {
        when(work.choose(any(), eq(ID)))
                .thenReturn(Optional.of(new CampaignEvidence(
                        "spring", "近期结清客户", "短信 SMS", "【Loanflow】…", List.of(new CampaignEvidence.Row("入选", 40)))));
        return planned();
    }

    private ProcessInstance planned() {
        when(work.plannedBy(ID)).thenReturn("marketer-1");
        PROCESS.delegates(
                new ChooseAudienceDelegate(work),
                new CloseCampaignDelegate(work),
                new SendTouchesDelegate(work),
                new MeasureCampaignDelegate(work));
        ProcessInstance campaign = PROCESS.startByMessage("CampaignPlanned", ID, Map.of());
        PROCESS.runDueJobs();
        return campaign;
    }
}
