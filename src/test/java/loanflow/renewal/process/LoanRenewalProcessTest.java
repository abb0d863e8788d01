package loanflow.renewal.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import loanflow.renewal.Assessment;
import loanflow.renewal.Renewals;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram and delegates; the door is mocked. */
class LoanRenewalProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("loan-renewal");

    private static final String LOAN = "loan-1";
    private static final OffsetDateTime NOW =
            OffsetDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);

    private final Renewals renewals = mock(Renewals.class);

    @Test
    void afterTheCoolingTheCustomerIsInvitedAndAppliesAgain() {
        ProcessInstance renewal = settled("WAIT");
        assertThat(renewal).isWaitingAt("Event_AssessAgain");
        org.assertj.core.api.Assertions.assertThat(timers(renewal)).isEqualTo(1);
        verify(renewals, never()).invite(LOAN);
        assess("ELIGIBLE");
        pass(25);
        assertThat(renewal).isWaitingAt("Gateway_AwaitCustomer");
        org.assertj.core.api.Assertions.assertThat(timers(renewal)).isEqualTo(1);
        verify(renewals, times(2)).assess(eq(LOAN), any());
        PROCESS.message("RenewalRequested", LOAN, Map.of());
        assertThat(renewal).isEnded().hasPassed("Event_Renewed");
        verify(renewals, never()).lapse(LOAN);
    }

    @Test
    void anInvitationThatNobodyAnswersLapses() {
        ProcessInstance renewal = settled("ELIGIBLE");
        pass(31 * 24);
        assertThat(renewal).isEnded().hasPassed("Event_InvitationLapsed");
        verify(renewals).lapse(LOAN);
    }

    @Test
    void whoIsNotEligibleIsNotInvited() {
        assertThat(settled("INELIGIBLE")).isEnded().hasPassed("Event_NotEligible");
        verify(renewals, never()).invite(LOAN);
    }

    private ProcessInstance settled(String result) {
        assess(result);
        when(renewals.invite(LOAN)).thenReturn(NOW.plusDays(30));
        PROCESS.delegates(
                new AssessRenewalDelegate(renewals),
                new InviteCustomerDelegate(renewals),
                new EndInvitationDelegate(renewals));
        return PROCESS.startByMessage("SettlementAnnounced", LOAN, Map.of());
    }

    private void assess(String result) {
        when(renewals.assess(eq(LOAN), any())).thenReturn(new Assessment(result, NOW.plusHours(24)));
    }

    private static void pass(long hours) {
        ClockUtil.setCurrentTime(Date.from(NOW.plusHours(hours).toInstant()));
        PROCESS.runDueJobs();
    }

    private static long timers(ProcessInstance instance) {
        return PROCESS.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .count();
    }
}
