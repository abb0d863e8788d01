package loanflow.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.Test;

class TaskCardsTest {

    private final DelegateTask task = mock(DelegateTask.class);

    @Test
    void amountStageAndDaysOfACaseStandOnItsCard() {
        evidence("callSheet", "{\"overdue\": \"715.22\", \"stage\": \"S1\", \"daysPastDue\": 4, \"loans\": []}");

        new TaskCards().notify(task);

        verify(task).setVariableLocal("cardAmount", "715.22");
        verify(task).setVariableLocal("cardStage", "S1");
        verify(task).setVariableLocal("cardDaysLate", "4");
    }

    @Test
    void theAmountAskedForStandsOnTheCardOfACreditReview() {
        evidence("creditEvidence", "{\"request\": {\"amount\": \"8000.00\"}}");

        new TaskCards().notify(task);

        verify(task).setVariableLocal("cardAmount", "8000.00");
    }

    @Test
    void whatIsNotThereStandsOnNoCard() {
        evidence("callSheet", "{\"overdue\": null, \"stage\": {\"code\": \"S1\"}}");

        new TaskCards().notify(task);

        verify(task, never()).setVariableLocal(anyString(), any());
    }

    private void evidence(String variable, String json) {
        JsonValue value = SpinValues.jsonValue(json).create();
        when(task.getVariableTyped(variable, false)).thenReturn(value);
    }
}
