package loanflow.workflow.guard;

import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a task. A person takes it for himself and gives back what he holds; who may assign tasks takes them from
 * one and gives them to another. Nobody comes to hold a task that he may not do. The application itself may do all.
 */
final class TaskAssignment implements Command<@Nullable Void> {

    private final String taskId;
    private final @Nullable String user;
    private final boolean claim;

    private TaskAssignment(String taskId, @Nullable String user, boolean claim) {
        this.taskId = taskId;
        this.user = user;
        this.claim = claim;
    }

    static TaskAssignment claimed(String taskId, @Nullable String user) {
        return new TaskAssignment(taskId, user, user != null);
    }

    static TaskAssignment assigned(String taskId, @Nullable String user) {
        return new TaskAssignment(taskId, user, false);
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        String caller = context.getAuthenticatedUserId();
        if (caller == null) {
            return command().execute(context);
        }
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new NotFoundException("there is no such task, or it is done");
        }
        if (user == null && caller.equals(task.getAssignee())) {
            return context.runWithoutAuthorization(() -> command().execute(context));
        }
        check(context, claim ? checker -> checker.checkTaskWork(task) : checker -> checker.checkTaskAssign(task));
        if (user != null) {
            checkHolder(task, user, caller, context);
        }
        return command().execute(context);
    }

    private void checkHolder(TaskEntity task, String holder, String caller, CommandContext context) {
        if (claim && !holder.equals(caller)) {
            throw new AuthorizationException("people claim tasks for themselves only");
        }
        if (claim && task.getAssignee() != null && !task.getAssignee().equals(holder)) {
            throw new BadUserRequestException("somebody else has claimed this task already");
        }
        var unused = Eligibility.check(task, holder, context);
    }

    private Command<Void> command() {
        return claim ? new ClaimTaskCmd(taskId, user) : new AssignTaskCmd(taskId, user);
    }

    private static void check(CommandContext context, Consumer<CommandChecker> permission) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(permission);
    }
}
