package loanflow.contact.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.contact.CallOutcome;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactOutcome.Deferred;
import loanflow.contact.ContactOutcome.Denied;
import loanflow.contact.ContactOutcome.Dispatched;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("contact");

    private static final String CASE = "case-1";
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2030-03-04T20:00:00+08:00");

    private final Contact contact = mock(Contact.class);

    @Test
    void aMessageThatTheGateAllowsIsDispatchedAtOnce() {
        ProcessInstance touch = start("SMS", new Dispatched("c1"));

        assertThat(touch).isEnded().hasPassed("Event_Dispatched").variables().containsEntry("gateDecision", "ALLOW");
    }

    @Test
    void aRefusalEndsWithTheNameOfItsRule() {
        ProcessInstance touch = start("SMS", new Denied("c1", "HOLD"));

        assertThat(touch).isEnded().hasPassed("Event_Refused").variables().containsEntry("gateReason", "HOLD");
    }

    @Test
    void whatIsPutOffSaysUntilWhen() {
        ProcessInstance touch = start("SMS", new Deferred("c1", "WINDOW", EVENING));

        assertThat(touch)
                .isEnded()
                .hasPassed("Event_Deferred")
                .variables()
                .containsEntry("deferredUntil", EVENING.toString());
    }

    @Test
    void aCallAsksTheGateOnlyWhenSomebodyTakesItUp() {
        ProcessInstance touch = start("HUMAN_CALL", new Dispatched("c1"));
        assertThat(touch).isWaitingAt("Activity_TakeUpCall");
        verify(contact, never()).touchPlanned(any());

        takeUp("NOW");
        verify(contact).touchPlanned("key-1");
        assertThat(touch).isWaitingAt("Activity_RecordCall");

        record(Map.of("callOutcome", "PROMISE", "promiseAmount", "500.00", "promiseDay", "2030-03-06"));
        verify(contact).called("key-1", CallOutcome.PROMISE);
        assertThat(touch)
                .isEnded()
                .hasPassed("Event_Called")
                .variables()
                .containsEntry("callOutcome", "PROMISE")
                .containsEntry("promiseAmount", "500.00")
                .containsEntry("promiseDay", "2030-03-06")
                .containsEntry("calledBy", "collector-1")
                .doesNotContainKey("comment");
    }

    @Test
    void aPromiseOutsideTheDaysOfTheSheetIsRefusedByTheForm() {
        start("HUMAN_CALL", new Dispatched("c1"));
        takeUp("NOW");

        Assertions.assertThatThrownBy(() ->
                        record(Map.of("callOutcome", "PROMISE", "promiseAmount", "500.00", "promiseDay", "2030-03-20")))
                .isInstanceOf(FormFieldValidationException.class);
        Assertions.assertThatThrownBy(() -> record(Map.of("callOutcome", "PROMISE")))
                .isInstanceOf(FormFieldValidationException.class);
        Assertions.assertThatThrownBy(() -> record(Map.of("callOutcome", "NO_ANSWER", "promiseAmount", "500.00")))
                .isInstanceOf(FormFieldValidationException.class);
    }

    @Test
    void aCallThatTheGateRefusesIsNotMade() {
        ProcessInstance touch = start("HUMAN_CALL", new Denied("c1", "PTP_OPEN"));
        takeUp("NOW");

        assertThat(touch).isEnded().hasPassed("Event_Refused").hasNotPassed("Activity_RecordCall");
    }

    @Test
    void aCallMayBePutOffByTheCollector() {
        ProcessInstance touch = start("HUMAN_CALL", new Dispatched("c1"));
        takeUp("LATER");

        assertThat(touch).isEnded().hasPassed("Event_PutOff");
        verify(contact, never()).touchPlanned(any());
    }

    @Test
    void aCallThatNobodyTakesUpIsGivenUpInTheEvening() {
        ProcessInstance touch = start("HUMAN_CALL", new Dispatched("c1"));
        ClockUtil.setCurrentTime(Date.from(Instant.from(EVENING.plusMinutes(1))));
        PROCESS.runDueJobs();

        assertThat(touch).isEnded().hasPassed("Event_NotTakenUp");
        verify(contact, never()).touchPlanned(any());
    }

    @Test
    void aCaseThatChangesWithdrawsTheCallNobodyHasTakenUp() {
        ProcessInstance touch = start("HUMAN_CALL", new Dispatched("c1"));
        PROCESS.message(ContactProcess.TOUCH_WITHDRAWN, CASE, Map.of());

        assertThat(touch).isEnded().hasPassed("Event_Withdrawn");
    }

    @Test
    void theTasksNameTheirQueueTheirPriorityAndTheFormOfTheirCase() {
        ProcessInstance touch = start("HUMAN_CALL", new Dispatched("c1"));
        Task task = PROCESS.engine().getTaskService().createTaskQuery().singleResult();

        assertThat(touch).isWaitingAt("Activity_TakeUpCall");
        Assertions.assertThat(task.getPriority()).isEqualTo(42);
        Assertions.assertThat(task.getDueDate()).isNotNull();
        CamundaFormRef form = PROCESS.engine()
                .getTaskService()
                .createTaskQuery()
                .initializeFormKeys()
                .singleResult()
                .getCamundaFormRef();
        Assertions.assertThat(form.getKey()).isEqualTo("take-up-call");
        Assertions.assertThat(form.getBinding()).isEqualTo("version");
    }

    private ProcessInstance start(String channel, ContactOutcome answer) {
        when(contact.touchPlanned("key-1")).thenReturn(answer);
        PROCESS.delegates(new AskGateDelegate(contact), new RecordOutcomeDelegate(contact));
        return PROCESS.start(
                CASE,
                Map.of(
                        "touchKey",
                        "key-1",
                        "channel",
                        channel,
                        "caseGroup",
                        "early-collectors",
                        "callPriority",
                        42L,
                        "touchEndsAt",
                        EVENING.toString(),
                        "callSheet",
                        Spin.JSON("{\"promiseDays\":[{\"label\":\"2030-03-06\",\"value\":\"2030-03-06\"}]}")));
    }

    private static void takeUp(String callNow) {
        PROCESS.complete("Activity_TakeUpCall", "collector-1", "early-collectors", Map.of("callNow", callNow));
    }

    private static void record(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("comment", "checked");
        for (Task open : List.copyOf(PROCESS.engine()
                .getTaskService()
                .createTaskQuery()
                .taskAssigned()
                .list())) {
            PROCESS.engine().getTaskService().setAssignee(open.getId(), null);
        }
        PROCESS.complete("Activity_RecordCall", "collector-1", "early-collectors", all);
    }
}
