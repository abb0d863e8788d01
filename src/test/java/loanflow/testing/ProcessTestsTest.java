package loanflow.testing;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The kit on a small diagram of its own: also the example to copy. */
class ProcessTestsTest {

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.ofResource("testing/kit-example.bpmn");

    @Test
    void theAnswerOfACalledProcessDecidesTheWay() {
        PROCESS.delegates(new GradeApplicantDelegate());
        PROCESS.answer("other-process", Map.of("answer", "YES"));

        ProcessInstance instance = PROCESS.start("application-1", Map.of());
        PROCESS.runDueJobs();

        assertThat(instance).hasPassed("Event_Accepted").isEnded();
    }

    @Test
    void aCalledProcessWithoutAnAnswerWaitsForOne() {
        PROCESS.delegates(new GradeApplicantDelegate());

        ProcessInstance instance = PROCESS.start("application-2", Map.of());
        PROCESS.runDueJobs();
        assertThat(instance).isWaitingAt("Activity_CallOther");

        PROCESS.answer("other-process", Map.of("answer", "NO"));
        assertThat(instance).hasPassed("Event_Refused").isEnded();
    }

    private static final class GradeApplicantDelegate implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            execution.setVariable("grade", "A");
        }
    }
}
