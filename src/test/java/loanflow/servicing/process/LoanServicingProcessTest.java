package loanflow.servicing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.Map;
import loanflow.servicing.LoanNews;
import loanflow.servicing.NextStep;
import loanflow.servicing.ObservationEnd;
import loanflow.servicing.ObservationSignals;
import loanflow.servicing.Observations;
import loanflow.servicing.Reminders;
import loanflow.servicing.Servicing;
import loanflow.testing.ProcessTests;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LoanServicingProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("loan-servicing");

    private final Reminders reminders = mock(Reminders.class);
    private final Servicing servicing = mock(Servicing.class);
    private final Observations observations = mock(Observations.class);

    @Test
    void aSettledLoanIsClosed() {
        ProcessInstance loan = start("loan-settled");

        org.assertj.core.api.Assertions.assertThat(tell(LoanNews.SETTLED, "loan-settled"))
                .isEqualTo(Handling.DONE);

        verify(servicing).assertSettled("loan-settled");
        assertThat(loan).isEnded().hasPassed("Event_LoanClosed");
    }

    @Test
    void aReminderIsSentWhenItsTimeHasComeAndTheNextOneIsPlanned() {
        when(reminders.next(any())).thenReturn(in(-1), in(60));
        when(observations.signals("loan-reminded")).thenReturn(new ObservationSignals(false, 0, 0, 0, false, false));
        ProcessInstance loan = startPlanned("loan-reminded");

        PROCESS.runDueJobs();

        verify(reminders).send("loan-reminded");
        verify(reminders, times(2)).next("loan-reminded");
        assertThat(loan).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aChangeOfStageIsKnownToTheProcessAndPlansAnew() {
        ProcessInstance loan = start("loan-late");

        org.assertj.core.api.Assertions.assertThat(new StageChangedHandler(
                                new LoanCorrelation(PROCESS.engine().getRuntimeService()))
                        .handle(new InboxMessage(
                                LoanNews.STAGE_CHANGED, "k", "{\"loanId\":\"loan-late\",\"stage\":\"S1\"}")))
                .isEqualTo(Handling.DONE);

        assertThat(loan).isWaitingAt("Gateway_WhatComesFirst").variables().containsEntry("stage", "S1");
        verify(reminders, times(2)).next("loan-late");
    }

    @Test
    void aReturnedPayoutTakesTheLoanBack() {
        ProcessInstance loan = start("loan-returned");
        when(servicing.reverseDisbursement("loan-returned")).thenReturn(true);

        org.assertj.core.api.Assertions.assertThat(tell(LoanNews.PAYOUT_RETURNED, "loan-returned"))
                .isEqualTo(Handling.DONE);
        PROCESS.runDueJobs();

        assertThat(loan).isEnded().hasPassed("Event_DisbursementReversed");
    }

    @Test
    void aReturnedPayoutOfALoanThatWasPartlyRepaidWaitsForPeople() {
        ProcessInstance loan = start("loan-paid");
        when(servicing.reverseDisbursement("loan-paid")).thenReturn(false);
        org.assertj.core.api.Assertions.assertThat(tell(LoanNews.PAYOUT_RETURNED, "loan-paid"))
                .isEqualTo(Handling.DONE);

        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("partly repaid");

        assertThat(loan).isNotEnded();
    }

    @Test
    void newsOfALoanWithoutAProcessIsRejected() {
        org.assertj.core.api.Assertions.assertThat(tell(LoanNews.SETTLED, "nobody"))
                .isEqualTo(Handling.REJECTED);
    }

    @Test
    void whoIsLateOnceInTheObservationPeriodIsTouchedAndTheLoanGoesOn() {
        ProcessInstance loan = observed("loan-once", new ObservationSignals(true, 1, 1, 5, false, false));
        verify(observations).care("loan-once");
        assertThat(loan).isWaitingAt("Gateway_WhatComesFirst").hasNotPassed("Activity_EndObservation");
    }

    @Test
    void whoPaysThreeTimesInTimeGetsWiderTermsAndWhoIsLateTwiceFrozenOnes() {
        ProcessInstance good = observed("loan-good", new ObservationSignals(true, 3, 0, 0, false, false));
        verify(observations).end("loan-good", ObservationEnd.WIDEN);
        assertThat(good).isWaitingAt("Gateway_WhatComesFirst");
        ProcessInstance late = observed("loan-twice", new ObservationSignals(true, 2, 2, 6, false, true));
        verify(observations).end("loan-twice", ObservationEnd.FREEZE);
        assertThat(late).isWaitingAt("Gateway_WhatComesFirst");
    }

    private ProcessInstance observed(String loanId, ObservationSignals signals) {
        when(reminders.next(loanId)).thenReturn(in(-1), in(60));
        when(observations.signals(loanId)).thenReturn(signals);
        ProcessInstance loan = startPlanned(loanId);
        PROCESS.runDueJobs();
        return loan;
    }

    private ProcessInstance start(String loanId) {
        when(reminders.next(any())).thenReturn(in(60));
        return startPlanned(loanId);
    }

    private ProcessInstance startPlanned(String loanId) {
        PROCESS.delegates(
                new PlanNextStepDelegate(reminders),
                new TakeNextStepDelegate(reminders),
                new ReadSignalsDelegate(observations),
                new SendCareTouchDelegate(observations),
                new EndObservationDelegate(observations),
                new CloseLoanDelegate(servicing),
                new ReverseDisbursementDelegate(servicing));
        return PROCESS.startByMessage("LoanDisbursed", loanId, Map.of());
    }

    private static Handling tell(String source, String loanId) {
        LoanCorrelation loans = new LoanCorrelation(PROCESS.engine().getRuntimeService());
        InboxMessage message = new InboxMessage(source, loanId, "{\"loanId\":\"" + loanId + "\"}");
        return source.equals(LoanNews.SETTLED)
                ? new LoanSettledHandler(loans).handle(message)
                : new PayoutReturnedHandler(loans).handle(message);
    }

    private static NextStep in(long minutes) {
        return new NextStep(OffsetDateTime.now().plusMinutes(minutes), NextStep.Step.REMIND);
    }
}
