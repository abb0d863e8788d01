package loanflow.demo.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import loanflow.demo.Standing;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds what waits, and what each task is about. */
@Component
@Profile("demo")
class Matters {

    private static final int MOST = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TaskService tasks;
    private final RuntimeService runtime;

    Matters(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Tasks of these kinds that nobody has taken, and what is said in calls that somebody has, oldest first. */
    List<Matter> waiting(Set<String> kinds, Round round) {
        List<Task> found = tasks.createTaskQuery()
                .active()
                .taskDefinitionKeyIn(kinds.toArray(String[]::new))
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, MOST);
        Map<String, String> cases = cases(found);
        return found.stream()
                .filter(task -> task.getAssignee() == null || Calls.isUnderWay(task.getTaskDefinitionKey()))
                .map(task -> matter(task, cases.getOrDefault(task.getProcessInstanceId(), ""), round))
                .toList();
    }

    private Matter matter(Task task, String caseKey, Round round) {
        boolean known = round.applications().containsKey(caseKey);
        JsonNode sheet = known ? MissingNode.getInstance() : sheet(task);
        Standing standing = round.applications()
                .getOrDefault(
                        known ? caseKey : sheet.path("applicationId").asText(),
                        new Standing(task.getTaskDefinitionKey(), 1, false));
        return new Matter(task, standing, sheet, round.today(), round.daysLeft(), round.draw());
    }

    private Map<String, String> cases(List<Task> found) {
        Set<String> instances = new HashSet<>();
        found.forEach(task -> instances.add(task.getProcessInstanceId()));
        Map<String, String> keys = new HashMap<>();
        if (!instances.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .listPage(0, MOST)
                    .forEach(instance -> {
                        if (instance.getBusinessKey() != null) {
                            keys.put(instance.getId(), instance.getBusinessKey());
                        }
                    });
        }
        return keys;
    }

    private JsonNode sheet(Task task) {
        Object sheet = runtime.getVariableTyped(task.getExecutionId(), "callSheet", false);
        try {
            return sheet instanceof JsonValue json
                    ? JSON.readTree(json.getValueSerialized())
                    : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("call sheet is no JSON", e);
        }
    }
}
