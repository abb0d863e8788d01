package loanflow.workflow.guard;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Who completes a task, and whose work that confirms: its assignee, who is eligible for it.
 *
 * @param userId the user who signs
 * @param makers those whose work is confirmed
 */
record Signer(String userId, List<JdbcSignatures.Maker> makers) {

    static Signer of(TaskEntity task, CommandContext context) {
        String user = context.getAuthenticatedUserId();
        if (user == null) {
            if (Unattended.isActive()) {
                return new Signer(Unattended.USER, Eligibility.checkUnattended(task, Unattended.USER, context));
            }
            throw new AuthorizationException("a task is completed by a person");
        }
        if (!user.equals(task.getAssignee())) {
            throw new AuthorizationException("only its assignee may complete a task: claim it first");
        }
        return new Signer(user, Eligibility.check(task, user, context));
    }
}
