package loanflow.workflow.guard;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;

/** The ways in which a person could change what a case knows from a task, or leave texts beside the form: closed. */
abstract class ClosedTaskData extends ClosedTaskCircle {

    private static final String WRITE = "write variables of a task";
    private static final String WRITE_ELSEWHERE = "keep texts or files beside the form: the engine has them in clear";
    private static final String REMOVE = "remove variables of a task";

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
}
