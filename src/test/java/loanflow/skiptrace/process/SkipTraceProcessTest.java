package loanflow.skiptrace.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import loanflow.contact.ContactOutcome;
import loanflow.skiptrace.SkipTraceWork;
import loanflow.skiptrace.TraceEvidence;
import loanflow.skiptrace.TraceOutcome;
import loanflow.skiptrace.TraceStep;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real diagram, forms and delegates; the door is mocked. */
class SkipTraceProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("skip-trace");

    private static final String CASE = "case-1";
    private static final String TAKE_UP = "Activity_TakeUpTrace";
    private static final String LATE = "late-collectors";
    private static final OffsetDateTime TOMORROW = OffsetDateTime.parse("2030-03-05T10:00:00+08:00");
    private static final TraceStep THIRD = new TraceStep.Call("THIRD", evidence());
    private static final TraceStep BORROWER = new TraceStep.Call("BORROWER", evidence());
    private static final TraceStep OVER = new TraceStep.Over();

    private final SkipTraceWork work = mock(SkipTraceWork.class);

    @Test
    void aThirdPartyGivesANumberThatTheBorrowerHimselfConfirms() {
        when(work.ask(CASE)).thenReturn(new ContactOutcome.Dispatched("contact-1"));
        when(work.close(CASE)).thenReturn(true);
        ProcessInstance trace = begun(THIRD, BORROWER, OVER);

        takeUp("NOW");
        complete("Activity_RecordTraceCall", Map.of("traceOutcome", "NEW_NUMBER", "newNumber", "13800000009"));
        verify(work).learn(CASE, TraceOutcome.NEW_NUMBER, "late-1");
        takeUp("NOW");
        complete("Activity_ConfirmNumber", Map.of("traceOutcome", "CONFIRMED"));

        verify(work).learn(CASE, TraceOutcome.CONFIRMED, "late-1");
        assertThat(trace).isEnded().hasPassed("Event_BorrowerFound");
        Assertions.assertThat(result(trace)).isEqualTo("FOUND");
        Assertions.assertThat(PROCESS.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(trace.getId())
                        .list())
                .as("the number is no variable")
                .noneMatch(variable -> "13800000009".equals(variable.getValue()));
    }

    @Test
    void nobodyIsNamedBeforeTheGateAgrees() {
        when(work.ask(CASE)).thenReturn(new ContactOutcome.Denied("contact-1", "THIRD_PARTY"));
        ProcessInstance trace = begun(THIRD, OVER);

        takeUp("NOW");

        verify(work).leave(CASE, "late-1");
        assertThat(trace).isEnded().hasNotPassed("Activity_RecordTraceCall").hasPassed("Event_BorrowerNotFound");
        Assertions.assertThat(result(trace)).isEqualTo("NOT_FOUND");
    }

    @Test
    void aPathThatTheCollectorLeavesIsNotAskedAbout() {
        ProcessInstance trace = begun(THIRD, OVER);

        takeUp("LEAVE");

        verify(work).leave(CASE, "late-1");
        verify(work, never()).ask(anyString());
        assertThat(trace).isEnded().hasPassed("Event_BorrowerNotFound");
    }

    @Test
    void whatTheGatePutsOffIsAskedAgainAtItsHour() {
        when(work.ask(CASE)).thenReturn(new ContactOutcome.Deferred("contact-1", "WINDOW", TOMORROW));
        ProcessInstance trace = begun(THIRD, THIRD);

        takeUp("NOW");

        assertThat(trace).isWaitingAt("Gateway_TraceWait");
        hourComes();
        assertThat(trace).isWaitingAt(TAKE_UP);
    }

    @Test
    void aRelayGetsItsTime() {
        ProcessInstance trace = begun(new TraceStep.Wait(TOMORROW), OVER);

        assertThat(trace).isWaitingAt("Gateway_TraceWait");
        hourComes();
        assertThat(trace).isEnded();
    }

    @Test
    void newsOfTheCaseSetTheSearchAsideWhereverItWaits() {
        ProcessInstance waiting = begun(new TraceStep.Wait(TOMORROW));
        PROCESS.message("CaseChanged", CASE, Map.of());
        assertThat(waiting).isEnded().hasPassed("Event_TraceDropped");
        Assertions.assertThat(result(waiting)).isEqualTo("SET_ASIDE");

        ProcessInstance untaken = begun(THIRD);
        PROCESS.message("CaseChanged", CASE, Map.of());
        assertThat(untaken).isEnded().hasPassed("Event_TraceStopped");
        Assertions.assertThat(result(untaken)).isEqualTo("SET_ASIDE");
    }

    @Test
    void aNumberWithoutElevenDigitsIsRefused() {
        when(work.ask(CASE)).thenReturn(new ContactOutcome.Dispatched("contact-1"));
        ProcessInstance trace = begun(THIRD);
        takeUp("NOW");

        assertThatThrownBy(() -> complete(
                        "Activity_RecordTraceCall", Map.of("traceOutcome", "NEW_NUMBER", "newNumber", "他欠钱不还")))
                .hasMessageContaining("newNumber");
        verify(work, never()).learn(any(), any(), any());
        assertThat(trace).isWaitingAt("Activity_RecordTraceCall");
    }

    private ProcessInstance begun(TraceStep first, TraceStep... then) {
        when(work.choose(CASE)).thenReturn(first, then);
        PROCESS.delegates(
                new ChooseTraceStepDelegate(work),
                new AskTraceGateDelegate(work),
                new LeavePathDelegate(work),
                new LearnFromTraceDelegate(work),
                new CloseTraceDelegate(work));
        return PROCESS.start(CASE, Map.of());
    }

    private static void takeUp(String answer) {
        complete(TAKE_UP, Map.of("traceCallNow", answer));
    }

    private static void complete(String activity, Map<String, Object> fields) {
        PROCESS.complete(activity, "late-1", LATE, fields);
    }

    private static void hourComes() {
        var management = PROCESS.engine().getManagementService();
        management.executeJob(
                management.createJobQuery().timers().singleResult().getId());
    }

    private static Object result(ProcessInstance trace) {
        return PROCESS.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(trace.getId())
                .variableName("traceResult")
                .singleResult()
                .getValue();
    }

    private static TraceEvidence evidence() {
        return new TraceEvidence(CASE, "您好", List.of(new TraceEvidence.Row("关系 Relation", "配偶 Spouse")));
    }
}
