package loanflow.workflow.guard;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was refused to people at their tasks, although the refused transaction itself is rolled back. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int MOST_CHARACTERS = 400;

    private Refusals() {}

    /**
     * Does what a person asks for; a refusal for want of permission is noted and goes on. That somebody else was faster
     * is no defect either: who asked looks again.
     */
    static <T extends @Nullable Object> T noted(CommandExecutor engine, String taskId, Supplier<T> action) {
        try {
            return action.get();
        } catch (AuthorizationException refusal) {
            throw noted(engine, taskId, refusal);
        } catch (OptimisticLockingException outrun) {
            if (engine.<@Nullable String>execute(CommandContext::getAuthenticatedUserId) == null) {
                throw outrun;
            }
            throw new BadUserRequestException("somebody else has changed this task just now", outrun);
        }
    }

    static AuthorizationException noted(CommandExecutor engine, String taskId, AuthorizationException refusal) {
        try {
            engine.execute(context -> attempt(context, taskId, refusal)).write();
        } catch (RuntimeException | SQLException lost) {
            LOG.error("a refused attempt at task {} could not be noted", taskId, lost);
            refusal.addSuppressed(lost);
        }
        return refusal;
    }

    private static JdbcRefusedAttempt attempt(CommandContext context, String taskId, AuthorizationException refusal) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        String user = context.getAuthenticatedUserId();
        String because = String.valueOf(refusal.getMessage());
        return new JdbcRefusedAttempt(
                context.getProcessEngineConfiguration().getDataSource(),
                user == null ? "nobody" : user,
                taskId,
                task == null ? null : task.getTaskDefinitionKey(),
                task == null ? null : task.getProcessInstanceId(),
                because.substring(0, Math.min(because.length(), MOST_CHARACTERS)));
    }
}
