package loanflow.collection.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import loanflow.collection.CallSheet;
import loanflow.collection.CaseRecords;
import loanflow.collection.CaseWork;
import loanflow.collection.Collection;
import loanflow.collection.Holds;
import loanflow.collection.TakenStep;
import loanflow.collection.TouchResult;
import loanflow.contact.CallOutcome;
import loanflow.contact.Channel;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class CollectionProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("collection");

    private static final String CASE = "case-1";
    private static final CallSheet SHEET = new CallSheet(
            "application-1", "HUMAN_CALL", "您好", "S1", "M", 551L, 2, "945.60 CNY", 0, List.of(), List.of(), List.of());
    private static final TakenStep TOUCH = new TakenStep.Touch(
            "key-1",
            Channel.HUMAN_CALL,
            "early-collectors",
            8,
            OffsetDateTime.parse("2030-03-04T20:00:00+08:00"),
            SHEET);
    private static final TakenStep REFERRAL = new TakenStep.Referral("field-legal", SHEET);
    private static final TakenStep REVIEW = new TakenStep.HoldReview("service-agents", SHEET);

    private final Collection collection = mock(Collection.class);
    private final CaseWork work = mock(CaseWork.class);
    private final CaseRecords records = mock(CaseRecords.class);
    private final Holds holds = mock(Holds.class);

    @Test
    void aPaymentWakesTheCaseAndTheCureEndsIt() {
        when(collection.assess(any(), eq(CASE))).thenReturn(true, false);
        ProcessInstance collecting = start(60);
        Assertions.assertThat(PROCESS.engine()
                        .getManagementService()
                        .createJobQuery()
                        .timers()
                        .count())
                .as("at most one timer")
                .isOne();

        Assertions.assertThat(tell()).isTrue();

        verify(collection).cure(CASE);
        assertThat(collecting).isEnded().hasPassed("Event_Cured");
    }

    @Test
    void anActionThatIsDueIsATouchThroughContactAndThenTheCaseLooksAgain() {
        PROCESS.answer("contact", Map.of("gateDecision", "DENY", "gateReason", "OPT_OUT"));
        ProcessInstance collecting = due(TOUCH);

        TouchResult result = recorded();
        Assertions.assertThat(result.decision()).isEqualTo("DENY");
        Assertions.assertThat(result.reason()).isEqualTo("OPT_OUT");
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aPromiseIsAwaitedWithoutAnyTimerOfTheCase() {
        PROCESS.answer(
                "contact",
                Map.of(
                        "gateDecision", "ALLOW",
                        "callOutcome", "PROMISE",
                        "promiseAmount", "500.00",
                        "promiseDay", "2030-03-06",
                        "calledBy", "early"));
        when(records.touched(eq(CASE), any())).thenReturn(true);
        ProcessInstance collecting = due(TOUCH);

        assertThat(collecting).isWaitingAt("Activity_AwaitPromise");
        Assertions.assertThat(
                        PROCESS.engine().getManagementService().createJobQuery().count())
                .isZero();
        Assertions.assertThat(recorded())
                .isEqualTo(new TouchResult(
                        "ALLOW",
                        null,
                        null,
                        CallOutcome.PROMISE,
                        new BigDecimal("500.00"),
                        LocalDate.of(2030, 3, 6),
                        "early"));

        PROCESS.answer("promise-to-pay", Map.of());
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aReferralThatGoesOnReturnsToThePlan() {
        ProcessInstance collecting = due(REFERRAL);
        decide("CONTINUE");

        verify(records).decided(CASE, "CONTINUE", "legal-1");
        verify(collection, never()).handOver(any());
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aReferralMayHandTheCaseToLegalRecovery() {
        ProcessInstance collecting = due(REFERRAL);
        decide("TO_LEGAL");

        verify(collection).handOver(CASE);
        assertThat(collecting).isEnded().hasPassed("Event_HandedOver");
    }

    @Test
    void aReferralThatTheCaseHasOvertakenIsAbandoned() {
        ProcessInstance collecting = due(REFERRAL);
        Assertions.assertThat(tell()).isTrue();

        verify(records).abandon(CASE);
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aHoldThatHasRunOutIsReviewedByItsOwner() {
        ProcessInstance collecting = due(REVIEW);
        PROCESS.complete(
                "Activity_ReviewHold",
                "service-1",
                "service-agents",
                Map.of("holdDecision", "EXTEND", "comment", "checked"));

        verify(holds).review(CASE, true);
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aHoldReviewThatTheCaseHasOvertakenIsDropped() {
        ProcessInstance collecting = due(REVIEW);
        Assertions.assertThat(tell()).isTrue();

        verify(holds, never()).review(any(), eq(true));
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void aPlanThatHasChangedMeanwhileIsOnlyALook() {
        ProcessInstance collecting = due(new TakenStep.Look());

        verify(records, never()).touched(any(), any());
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst");
    }

    @Test
    void newsForACaseThatIsNowhereToBeFoundMustComeAgain() {
        Assertions.assertThat(processes().changed("no-such-case")).isFalse();
    }

    @Test
    void aLostBorrowerIsSearchedAndWhoIsFoundIsCalledAgain() {
        PROCESS.answer("skip-trace", Map.of("traceResult", "FOUND"));
        when(records.traced(CASE, "FOUND")).thenReturn(new TakenStep.Look());
        ProcessInstance collecting = due(new TakenStep.Trace());

        verify(records).traced(CASE, "FOUND");
        assertThat(collecting).isWaitingAt("Gateway_WhatComesFirst").hasNotPassed("Activity_DecideReferral");
    }

    @Test
    void whoIsNotFoundComesBeforeLegalStaff() {
        PROCESS.answer("skip-trace", Map.of("traceResult", "NOT_FOUND"));
        when(records.traced(CASE, "NOT_FOUND")).thenReturn(REFERRAL);
        ProcessInstance collecting = due(new TakenStep.Trace());

        assertThat(collecting).isWaitingAt("Activity_DecideReferral");
        decide("TO_LEGAL");
        assertThat(collecting).isEnded().hasPassed("Event_HandedOver");
    }

    private ProcessInstance start(int minutes) {
        PROCESS.delegates(
                new AssessCaseDelegate(collection),
                new CloseCaseDelegate(collection),
                new HandOverCaseDelegate(collection),
                new PlanCaseDelegate(work),
                new TakeCaseStepDelegate(work),
                new RecordTouchDelegate(records),
                new RecordReferralDelegate(records),
                new AbandonStepDelegate(records),
                new RecordTraceResultDelegate(records),
                new RecordHoldReviewDelegate(holds));
        if (minutes < 0) {
            when(work.nextStepAt(any(), eq(CASE))).thenReturn(in(minutes), in(60));
        } else {
            when(work.nextStepAt(any(), eq(CASE))).thenReturn(in(minutes));
        }
        processes().opened(CASE);
        return PROCESS.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(CASE)
                .singleResult();
    }

    private ProcessInstance due(TakenStep step) {
        when(collection.assess(any(), eq(CASE))).thenReturn(true);
        when(work.take(any(), eq(CASE))).thenReturn(step);
        ProcessInstance collecting = start(-1);
        PROCESS.runDueJobs();
        return collecting;
    }

    private TouchResult recorded() {
        ArgumentCaptor<TouchResult> result = ArgumentCaptor.forClass(TouchResult.class);
        verify(records).touched(eq(CASE), result.capture());
        return result.getValue();
    }

    private static void decide(String decision) {
        PROCESS.complete(
                "Activity_DecideReferral",
                "legal-1",
                "field-legal",
                Map.of("referralDecision", decision, "comment", "checked"));
    }

    private static boolean tell() {
        return processes().changed(CASE);
    }

    private static EngineCollectionProcesses processes() {
        return new EngineCollectionProcesses(
                PROCESS.engine().getRuntimeService(), PROCESS.engine().getTaskService());
    }

    private static OffsetDateTime in(int minutes) {
        return OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(minutes);
    }
}
