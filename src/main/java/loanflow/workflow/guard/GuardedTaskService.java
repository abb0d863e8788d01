package loanflow.workflow.guard;

import java.util.Map;
import java.util.function.Supplier;
import loanflow.workflow.NoteCipher;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's tasks, each change of hands and each completion checked; all other ways are closed to people. */
public final class GuardedTaskService extends ClosedTaskData {

    private final Supplier<NoteCipher> notes;

    public GuardedTaskService(Supplier<NoteCipher> notes) {
        this.notes = notes;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> fields) {
        VariableMap unused = submit(taskId, fields, false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> fields, boolean deserializeValues) {
        return submit(taskId, fields, true, deserializeValues);
    }

    private VariableMap submit(String taskId, Map<String, Object> fields, boolean inReturn, boolean deserializeValues) {
        return TaskSubmission.submit(
                commandExecutor,
                taskId,
                fields,
                notes,
                checked -> new CompleteTaskCmd(taskId, checked, inReturn, deserializeValues));
    }

    @Override
    public void claim(String taskId, @Nullable String user) {
        assign(taskId, TaskAssignment.claimed(taskId, user));
    }

    @Override
    public void setAssignee(String taskId, @Nullable String user) {
        assign(taskId, TaskAssignment.assigned(taskId, user));
    }

    private void assign(String taskId, TaskAssignment assignment) {
        Void unused = Refusals.noted(commandExecutor, taskId, () -> commandExecutor.execute(assignment));
    }
}
