package loanflow.workflow.guard;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Staff who may not do a task though they belong to its group, such as the sales agent of the application. The task's
 * extension property {@code excludedUsers} names the variables that hold their user ids, separated by commas; a
 * variable is empty when it excludes nobody. One that was never set excludes everybody: nothing is assumed.
 */
final class ExcludedUsers {

    static final String PROPERTY = "excludedUsers";

    private static final Logger LOG = LoggerFactory.getLogger(ExcludedUsers.class);

    private ExcludedUsers() {}

    static void read(Element task, ActivityImpl activity) {
        activity.setProperty(PROPERTY, FourEyes.listed(task, PROPERTY));
    }

    /** @throws AuthorizationException when the user is one of them */
    static void refuse(TaskEntity task, @Nullable ActivityImpl activity, String user) {
        for (String variable : variables(activity)) {
            if (!(task.getVariable(variable) instanceof String users)) {
                throw new AuthorizationException("nobody has said whom " + variable + " excludes");
            }
            if (Arrays.stream(users.split(",")).map(String::strip).anyMatch(user::equalsIgnoreCase)) {
                LOG.warn("refused: {} is excluded from {} ({})", user, task.getTaskDefinitionKey(), task.getId());
                throw new AuthorizationException("excluded by " + variable + ": may not do this task");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> variables(@Nullable ActivityImpl activity) {
        Object variables = activity == null ? null : activity.getProperty(PROPERTY);
        return variables == null ? List.of() : (List<String>) variables;
    }
}
