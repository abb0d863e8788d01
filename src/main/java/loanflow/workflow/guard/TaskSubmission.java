package loanflow.workflow.guard;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import loanflow.workflow.NoteCipher;
import loanflow.workflow.ReviewNotes;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task in one transaction with its signature: checks who, checks what against the task's own form, moves
 * free text to our table, and only then lets the engine's own command go on. Refusals come out as 403 and 400.
 */
final class TaskSubmission implements Command<@Nullable VariableMap> {

    private final String taskId;
    private final Map<String, Object> submitted;
    private final Supplier<NoteCipher> notes;
    private final Function<VariableMap, Command<VariableMap>> completion;

    /** Completes a task as a person asks for it; what is refused is noted. */
    static VariableMap submit(
            CommandExecutor engine,
            String taskId,
            @Nullable Map<String, Object> submitted,
            Supplier<NoteCipher> notes,
            Function<VariableMap, Command<VariableMap>> completion) {
        try {
            return Refusals.noted(
                    engine, taskId, () -> engine.execute(new TaskSubmission(taskId, submitted, notes, completion)));
        } catch (BadUserRequestException refusal) {
            // The one kind that the engine's REST interface does not take for a defect when a task is completed.
            throw new FormFieldValidationException("state", refusal.getMessage());
        }
    }

    private TaskSubmission(
            String taskId,
            @Nullable Map<String, Object> submitted,
            Supplier<NoteCipher> notes,
            Function<VariableMap, Command<VariableMap>> completion) {
        this.taskId = taskId;
        this.submitted = submitted == null ? Map.of() : submitted;
        this.notes = notes;
        this.completion = completion;
    }

    @Override
    public @Nullable VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null && context.getAuthenticatedUserId() != null) {
            throw new NotFoundException("there is no such task, or it is done");
        }
        VariableMap variables = task == null || task.getExecution() == null
                ? Variables.fromMap(submitted)
                : checked(task, task.getExecution(), context);
        return UnderWay.with(taskId, () -> completion.apply(variables).execute(context));
    }

    private VariableMap checked(TaskEntity task, ExecutionEntity execution, CommandContext context) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        Signer signer = Signer.of(task, context);
        Submission submission = Submission.check(FormFields.of(task, context), task.getVariables(), submitted);
        JdbcSignatures signatures = JdbcSignatures.in(context);
        signatures.sign(task, execution.getProcessBusinessKey(), signer.userId(), Clock.systemUTC());
        signer.makers().forEach(maker -> signatures.confirm(task, signer.userId(), maker));
        JdbcNotes kept = JdbcNotes.in(context);
        submission.notes().forEach((field, text) -> {
            String place = ReviewNotes.place(taskId, field);
            kept.write(task, field, notes.get().seal(execution.getProcessBusinessKey(), place, text));
        });
        return submission.variables();
    }
}
