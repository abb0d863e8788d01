package loanflow.workflow.guard;

import java.util.Map;
import java.util.function.Supplier;
import loanflow.workflow.NoteCipher;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's forms, each submission checked. */
public final class GuardedFormService extends FormServiceImpl {

    private final Supplier<NoteCipher> notes;

    public GuardedFormService(Supplier<NoteCipher> notes) {
        this.notes = notes;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> fields) {
        VariableMap unused = submit(taskId, fields, false, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> fields, boolean deserializeValues) {
        return submit(taskId, fields, true, deserializeValues);
    }

    private VariableMap submit(String taskId, Map<String, Object> fields, boolean inReturn, boolean deserializeValues) {
        return TaskSubmission.submit(
                commandExecutor,
                taskId,
                fields,
                notes,
                checked -> new SubmitTaskFormCmd(taskId, checked, inReturn, deserializeValues));
    }
}
