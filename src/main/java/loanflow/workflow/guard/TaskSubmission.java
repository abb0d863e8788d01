package loanflow.workflow.guard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes a task in one transaction with its signature: checks who, checks what against the task's own form, moves
 * free text to our table, and only then lets the engine's own command go on. Refusals come out as 403 and 400.
 */
final class TaskSubmission implements Command<@Nullable VariableMap> {

    private static final Logger LOG = LoggerFactory.getLogger(TaskSubmission.class);
    private static final ThreadLocal<@Nullable String> UNDER_WAY = new ThreadLocal<>();

    private final String taskId;
    private final Map<String, Object> submitted;
    private final Function<VariableMap, Command<VariableMap>> completion;

    TaskSubmission(
            String taskId,
            @Nullable Map<String, Object> submitted,
            Function<VariableMap, Command<VariableMap>> completion) {
        this.taskId = taskId;
        this.submitted = submitted == null ? Map.of() : submitted;
        this.completion = completion;
    }

    /** True while this task is being completed the guarded way, by this thread. */
    static boolean isUnderWay(String taskId) {
        return taskId.equals(UNDER_WAY.get());
    }

    @Override
    public @Nullable VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        VariableMap variables = task == null || task.getExecution() == null
                ? Variables.fromMap(submitted)
                : checked(task, task.getExecution(), context);
        String outer = UNDER_WAY.get();
        UNDER_WAY.set(taskId);
        try {
            return completion.apply(variables).execute(context);
        } finally {
            UNDER_WAY.set(outer);
        }
    }

    private VariableMap checked(TaskEntity task, ExecutionEntity execution, CommandContext context) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        String user = Signer.of(task, context);
        ExcludedUsers.refuse(task, execution.getActivity(), user);
        Signatures signatures = Signatures.in(context);
        List<Signatures.Maker> makers = makers(task, execution, user, signatures);
        Submission submission = Submission.check(form(task, context), task.getVariables(), submitted);
        signatures.sign(task, execution.getProcessBusinessKey(), user, Clock.systemUTC());
        makers.forEach(maker -> signatures.confirm(task, user, maker));
        signatures.note(task, submission.notes());
        return submission.variables();
    }

    private static List<Signatures.Maker> makers(
            TaskEntity task, ExecutionEntity execution, String user, Signatures signatures) {
        List<String> activities = FourEyes.of(execution.getActivity());
        List<Signatures.Maker> makers = signatures.latest(task.getProcessInstanceId(), activities);
        if (!activities.isEmpty() && makers.isEmpty()) {
            throw new AuthorizationException("nobody has signed " + activities + " in this case");
        }
        if (makers.stream().anyMatch(maker -> maker.userId().equals(user))) {
            LOG.warn(
                    "refused: {} tried to confirm own work at {} ({})",
                    user,
                    task.getTaskDefinitionKey(),
                    task.getId());
            throw new AuthorizationException("four eyes: who did " + activities + " may not do this task");
        }
        return makers;
    }

    private static List<FormField> form(TaskEntity task, CommandContext context) {
        if (task.getTaskDefinition().getCamundaFormDefinitionKey() == null) {
            return List.of();
        }
        return FormFields.read(context.runWithoutAuthorization(
                () -> context.getProcessEngineConfiguration().getFormService().getDeployedTaskForm(task.getId())));
    }
}
