package loanflow.workflow.guard;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.IdentityLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may do a task: a member of one of its candidate groups, whom nothing excludes, and who did none of the work that
 * it judges. Asked when somebody takes the task or is given it, and again when it is completed.
 */
final class Eligibility {

    private static final Logger LOG = LoggerFactory.getLogger(Eligibility.class);

    private Eligibility() {}

    /**
     * Whose work the user confirms with this task.
     *
     * @throws AuthorizationException when the user may not do it, saying why
     */
    static List<JdbcSignatures.Maker> check(TaskEntity task, String user, CommandContext context) {
        Set<String> candidates = candidateGroups(task);
        if (groups(user, context).stream().noneMatch(candidates::contains)) {
            throw new AuthorizationException("only members of its candidate groups may do a task");
        }
        return checkUnattended(task, user, context);
    }

    /** The same without groups: the application is a member of none. */
    static List<JdbcSignatures.Maker> checkUnattended(TaskEntity task, String user, CommandContext context) {
        ActivityImpl activity =
                task.getExecution() == null ? null : task.getExecution().getActivity();
        ExcludedUsers.refuse(task, activity, user);
        List<String> activities = FourEyes.of(activity);
        List<JdbcSignatures.Maker> makers = JdbcSignatures.in(context).latest(task.getProcessInstanceId(), activities);
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

    private static Set<String> candidateGroups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<String> groups(String user, CommandContext context) {
        Authentication caller = context.getAuthentication();
        if (caller != null && user.equals(caller.getUserId()) && caller.getGroupIds() != null) {
            return caller.getGroupIds();
        }
        return context.runWithoutAuthorization(
                () -> context
                        .getProcessEngineConfiguration()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(user)
                        .list()
                        .stream()
                        .map(Group::getId)
                        .toList());
    }
}
