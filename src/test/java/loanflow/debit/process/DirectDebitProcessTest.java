package loanflow.debit.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import loanflow.debit.Debits;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectDebitProcessTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of(DirectDebitProcess.KEY);

    private final Debits debits = mock(Debits.class);

    @Test
    void dueDebitsAreInstructedOnceAndTheHourIsOver() {
        ProcessInstance hour = start();

        PROCESS.runDueJobs();

        verify(debits).instructDue();
        assertThat(hour).isEnded().hasPassed("Event_DebitsInstructed");
    }

    @Test
    void theHourWaitsWhileTheBooksDoNotStandOnToday() {
        when(debits.instructDue()).thenThrow(new IllegalStateException("no debits before end of day"));
        ProcessInstance hour = start();

        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("no debits before end of day");

        assertThat(hour).isNotEnded().isWaitingAt("Activity_InstructDueDebits");
    }

    private ProcessInstance start() {
        PROCESS.delegates(new InstructDueDebitsDelegate(debits));
        return PROCESS.start(null, Map.of());
    }
}
