package loanflow.origination.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks of people that are open now, by application. */
@Component
class OpenTasks {

    private final RuntimeService runtime;
    private final TaskService tasks;

    OpenTasks(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    Map<String, String> of(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(applicationIds.toArray(String[]::new))
                .unlimitedList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<String, String> applications = runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .unlimitedList()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return open.stream()
                .collect(Collectors.toMap(
                        task -> String.valueOf(applications.get(task.getProcessInstanceId())),
                        Task::getName,
                        (first, second) -> first));
    }
}
