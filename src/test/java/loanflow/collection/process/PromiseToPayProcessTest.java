package loanflow.collection.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import loanflow.collection.Promise.State;
import loanflow.collection.PromiseStep;
import loanflow.collection.PromiseStep.Step;
import loanflow.collection.Promises;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PromiseToPayProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("promise-to-pay");

    private static final String CASE = "case-1";

    private final Promises promises = mock(Promises.class);

    @Test
    void aPromiseThatIsPaidIsKept() {
        when(promises.next(CASE)).thenReturn(in(Step.REMIND, 60));
        when(promises.judge(any(), eq(CASE))).thenReturn(State.KEPT);
        ProcessInstance promise = start();

        PROCESS.message(CollectionProcess.CASE_CHANGED, CASE, Map.of());

        assertThat(promise).isEnded().hasPassed("Event_PromiseKept");
    }

    @Test
    void aPaymentThatIsNotEnoughLeavesThePromiseOpen() {
        when(promises.next(CASE)).thenReturn(in(Step.REMIND, 60));
        when(promises.judge(any(), eq(CASE))).thenReturn(State.OPEN);
        ProcessInstance promise = start();

        PROCESS.message(CollectionProcess.CASE_CHANGED, CASE, Map.of());

        assertThat(promise).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void theReminderGoesThroughTheGateAndThenThePromiseIsJudged() {
        when(promises.next(CASE)).thenReturn(in(Step.REMIND, -1), in(Step.CHECK, -1));
        when(promises.planReminder(CASE)).thenReturn("promise:1");
        when(promises.judge(any(), eq(CASE))).thenReturn(State.BROKEN);
        PROCESS.answer("contact", Map.of("gateDecision", "ALLOW"));
        ProcessInstance promise = start();

        PROCESS.runDueJobs();

        verify(promises).planReminder(CASE);
        assertThat(promise).hasPassed("Activity_SendReminder").isEnded().hasPassed("Event_PromiseBroken");
    }

    @Test
    void thereIsOneTimer() {
        when(promises.next(CASE)).thenReturn(in(Step.REMIND, 60));
        start();

        Assertions.assertThat(PROCESS.engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .count())
                .isOne();
    }

    private ProcessInstance start() {
        PROCESS.delegates(
                new PlanPromiseDelegate(promises),
                new PlanReminderDelegate(promises),
                new JudgePromiseDelegate(promises));
        return PROCESS.start(CASE, Map.of());
    }

    private static PromiseStep in(Step step, int minutes) {
        return new PromiseStep(step, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(minutes));
    }
}
