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
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;

/** Who may complete a task: its assignee, who belongs to one of its candidate groups. */
final class Signer {

    private Signer() {}

    /** The user who signs. */
    static String of(TaskEntity task, CommandContext context) {
        Authentication authentication = context.getAuthentication();
        String user = authentication == null ? null : authentication.getUserId();
        if (user == null) {
            if (Unattended.isActive()) {
                return Unattended.USER;
            }
            throw new AuthorizationException("a task is completed by a person");
        }
        if (!user.equals(task.getAssignee())) {
            throw new AuthorizationException("only its assignee may complete a task: claim it first");
        }
        Set<String> candidates = candidateGroups(task);
        if (groups(user, authentication.getGroupIds(), context).stream().noneMatch(candidates::contains)) {
            throw new AuthorizationException("only members of its candidate groups may complete a task");
        }
        return user;
    }

    private static Set<String> candidateGroups(TaskEntity task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<String> groups(String user, @Nullable List<String> known, CommandContext context) {
        if (known != null) {
            return known;
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
