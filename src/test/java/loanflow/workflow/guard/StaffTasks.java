package loanflow.workflow.guard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tasks of a small diagram and people who work on them over the engine's REST interface. Tests only. */
@Component
class StaffTasks {

    static final String PASSWORD = "Made-For-Tests-1";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;

    StaffTasks(RepositoryService repository, RuntimeService runtime, TaskService tasks, IdentityService identities) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
    }

    /** Starts the diagram of review and confirmation; its key is {@code guarded}. */
    String start(String businessKey) {
        repository
                .createDeployment()
                .name("guarded")
                .enableDuplicateFiltering(true)
                .addClasspathResource("testing/guarded.bpmn")
                .addClasspathResource("testing/guarded.form")
                .deploy();
        return runtime.startProcessInstanceByKey("guarded", businessKey, Map.of("score", 640))
                .getId();
    }

    String task(String processInstance) {
        return tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .singleResult()
                .getId();
    }

    /** Puts a claimed task back into its queue. */
    void release(String task) {
        tasks.setAssignee(task, null);
    }

    boolean isOpen(String task) {
        return tasks.createTaskQuery().taskId(task).count() == 1;
    }

    /** As texts: JSON values are equal only when they are the same object. */
    Map<String, String> variables(String processInstance) {
        Map<String, String> texts = new TreeMap<>();
        runtime.getVariables(processInstance).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    /** A member of all these groups; made once. */
    void hire(String user, List<String> groups) {
        if (identities.createUserQuery().userId(user).count() == 0) {
            User hired = identities.newUser(user);
            hired.setPassword(PASSWORD);
            identities.saveUser(hired);
            groups.forEach(group -> identities.createMembership(user, group));
        }
    }

    void dismiss(String user) {
        identities.deleteUser(user);
    }

    static ResponseEntity<String> claim(TestRestTemplate caller, String task, String user) {
        return post(caller, "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}");
    }

    static ResponseEntity<String> post(TestRestTemplate caller, String path, String json) {
        return send(caller, HttpMethod.POST, path, json);
    }

    static ResponseEntity<String> send(TestRestTemplate caller, HttpMethod method, String path, String json) {
        var headers = new org.springframework.http.HttpHeaders();
        headers.setContentType(org.springframework.http.MediaType.APPLICATION_JSON);
        return caller.exchange(path, method, new HttpEntity<>(json, headers), String.class);
    }
}
