package loanflow.workflow.guard;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * The ways in which a person could push a case on, change its variables or widen a task's circle from a task: closed.
 * The application itself, which acts without a user, may use them.
 */
abstract class ClosedTaskService extends TaskServiceImpl {

    private static final String CHANGE_GROUPS = "change who may do a task";
    private static final String WRITE = "write variables of a task";
    private static final String WRITE_ELSEWHERE = "keep texts or files beside the form: the engine has them in clear";
    private static final String REMOVE = "remove variables of a task";

    @Override
    public void saveTask(Task task) {
        refuseToPeople(task.getId(), "rewrite a task");
        super.saveTask(task);
    }

    @Override
    public void setOwner(String taskId, String user) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.setOwner(taskId, user);
    }

    @Override
    public void addUserIdentityLink(String taskId, String user, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.addUserIdentityLink(taskId, user, type);
    }

    @Override
    public void addGroupIdentityLink(String taskId, String group, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.addGroupIdentityLink(taskId, group, type);
    }

    @Override
    public void deleteUserIdentityLink(String taskId, String user, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.deleteUserIdentityLink(taskId, user, type);
    }

    @Override
    public void deleteGroupIdentityLink(String taskId, String group, String type) {
        refuseToPeople(taskId, CHANGE_GROUPS);
        super.deleteGroupIdentityLink(taskId, group, type);
    }

    @Override
    public void addCandidateUser(String taskId, String user) {
        addUserIdentityLink(taskId, user, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void addCandidateGroup(String taskId, String group) {
        addGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteCandidateUser(String taskId, String user) {
        deleteUserIdentityLink(taskId, user, IdentityLinkType.CANDIDATE);
    }

    @Override
    public void deleteCandidateGroup(String taskId, String group) {
        deleteGroupIdentityLink(taskId, group, IdentityLinkType.CANDIDATE);
    }

    @Override
    protected void setVariables(String taskId, Map<String, ? extends Object> variables, boolean local) {
        refuseToPeople(taskId, WRITE);
        super.setVariables(taskId, variables, local);
    }

    @Override
    protected void updateVariables(
            String taskId, Map<String, ? extends Object> changes, Collection<String> deletions, boolean local) {
        refuseToPeople(taskId, WRITE);
        super.updateVariables(taskId, changes, deletions, local);
    }

    @Override
    public void removeVariable(String taskId, String variable) {
        refuseToPeople(taskId, REMOVE);
        super.removeVariable(taskId, variable);
    }

    @Override
    public void removeVariableLocal(String taskId, String variable) {
        refuseToPeople(taskId, REMOVE);
        super.removeVariableLocal(taskId, variable);
    }

    @Override
    public void removeVariables(String taskId, Collection<String> variables) {
        refuseToPeople(taskId, REMOVE);
        super.removeVariables(taskId, variables);
    }

    @Override
    public void removeVariablesLocal(String taskId, Collection<String> variables) {
        refuseToPeople(taskId, REMOVE);
        super.removeVariablesLocal(taskId, variables);
    }

    @Override
    public void addComment(String taskId, String processInstanceId, String text) {
        refuseToPeople(taskId, WRITE_ELSEWHERE);
        super.addComment(taskId, processInstanceId, text);
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String text) {
        refuseToPeople(taskId, WRITE_ELSEWHERE);
        return super.createComment(taskId, processInstanceId, text);
    }

    @Override
    public void updateTaskComment(String taskId, String comment, String text) {
        refuseToPeople(taskId, WRITE_ELSEWHERE);
        super.updateTaskComment(taskId, comment, text);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, InputStream file) {
        refuseToPeople(taskId, WRITE_ELSEWHERE);
        return super.createAttachment(type, taskId, processInstanceId, name, description, file);
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        refuseToPeople(taskId, WRITE_ELSEWHERE);
        return super.createAttachment(type, taskId, processInstanceId, name, description, url);
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

    private void refuseToPeople(String taskId, String what) {
        String user = commandExecutor.execute(context -> context.getAuthenticatedUserId());
        if (user != null) {
            throw Refusals.noted(commandExecutor, taskId, new AuthorizationException("people may not " + what));
        }
    }
}
