package loanflow.workflow.guard;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Task;

/** The ways in which a person could push a case on or rewrite a task from a task: closed. */
abstract class ClosedTaskService extends TaskServiceImpl {

    @Override
    public void saveTask(Task task) {
        refuseToPeople(task.getId(), "rewrite a task");
        super.saveTask(task);
    }

    @Override
    public void delegateTask(String taskId, String user) {
        refuseToPeople(taskId, "delegate a task");
        super.delegateTask(taskId, user);
    }

    @Override
    public void resolveTask(String taskId) {
        refuseToPeople(taskId, "resolve a task");
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        refuseToPeople(taskId, "resolve a task");
        super.resolveTask(taskId, variables);
    }

    @Override
    public void handleBpmnError(String taskId, String code) {
        handleBpmnError(taskId, code, "", Map.of());
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message) {
        handleBpmnError(taskId, code, message, Map.of());
    }

    @Override
    public void handleBpmnError(String taskId, String code, String message, Map<String, Object> variables) {
        refuseToPeople(taskId, "end a task by an error");
        super.handleBpmnError(taskId, code, message, variables);
    }

    @Override
    public void handleEscalation(String taskId, String code) {
        handleEscalation(taskId, code, Map.of());
    }

    @Override
    public void handleEscalation(String taskId, String code, Map<String, Object> variables) {
        refuseToPeople(taskId, "end a task by an escalation");
        super.handleEscalation(taskId, code, variables);
    }

    /** The application itself, which acts without a user, may do everything. */
    final void refuseToPeople(String taskId, String what) {
        String user = commandExecutor.execute(context -> context.getAuthenticatedUserId());
        if (user != null) {
            throw Refusals.noted(commandExecutor, taskId, new AuthorizationException("people may not " + what));
        }
    }
}
