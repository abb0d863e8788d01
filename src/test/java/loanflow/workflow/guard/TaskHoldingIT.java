package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loanflow.access.DemoUsers;
import loanflow.access.StaffGroup;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking a task, giving it back, handing it on: by whom, for whom, and what is refused with which words. */
@LoanflowIT
class TaskHoldingIT {

    private static final String BOTH = "both-groups";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StaffTasks staff;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    private String instance = "";
    private String task = "";

    @BeforeEach
    void start() {
        instance = staff.start("application-" + UUID.randomUUID());
        task = staff.task(instance);
    }

    @Test
    void whoHoldsATaskGivesItBackAndAnotherTakesIt() {
        assertThat(claim("reviewer", "reviewer").getStatusCode().value()).isEqualTo(204);

        assertThat(post("reviewer", "unclaim", "{}").getStatusCode().value()).isEqualTo(204);
        assertThat(holder()).isNull();
        assertThat(claim("reviewer2", "reviewer2").getStatusCode().value()).isEqualTo(204);
        assertThat(holder()).isEqualTo("reviewer2");
    }

    @Test
    void inTasklistTooWhoHoldsATaskGivesItBack() {
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");
        String address = "/camunda/api/engine/engine/default/task/" + task;

        assertThat(browser.post(address + "/claim", "{\"userId\":\"reviewer\"}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(holder()).isEqualTo("reviewer");
        assertThat(browser.post(address + "/unclaim", "{}").getStatusCode().value())
                .isEqualTo(204);
        assertThat(holder()).isNull();
    }

    @Test
    void nobodyTakesATaskAwayFromWhoHoldsIt() {
        claim("reviewer", "reviewer");

        refused(post("reviewer2", "unclaim", "{}"), 403, "");
        refused(post("reviewer2", "claim", "{}"), 403, "");
        refused(post("reviewer2", "assignee", "{\"userId\":\"reviewer2\"}"), 403, "");
        refused(claim("reviewer2", "reviewer2"), 400, "somebody else has claimed this task already");

        assertThat(holder()).isEqualTo("reviewer");
    }

    @Test
    void nobodyTakesATaskForAnother() {
        refused(claim("reviewer", "reviewer2"), 403, "people claim tasks for themselves only");
        refused(post("reviewer", "assignee", "{\"userId\":\"reviewer2\"}"), 403, "");
        assertThat(holder()).isNull();
    }

    @Test
    void whoIsOutsideOfTheGroupIsRefusedWhenHeClaimsAndTheAttemptIsKept() {
        refused(claim("senior", "senior"), 403, "");
        refused(claim("auditor", "auditor"), 403, "");
        refused(claim("owner", "owner"), 403, "");

        assertThat(holder()).isNull();
        assertThat(attempts(task)).isEqualTo(3);
    }

    @Test
    void whoDidTheWorkIsRefusedAlreadyWhenHeClaimsItsConfirmation() {
        staff.hire(BOTH, List.of(StaffGroup.CREDIT_REVIEWERS.id(), StaffGroup.SENIOR_REVIEWERS.id()));
        try {
            claim(http.withBasicAuth(BOTH, StaffTasks.PASSWORD), BOTH);
            approve(http.withBasicAuth(BOTH, StaffTasks.PASSWORD));
            task = staff.task(instance);

            refused(
                    claim(http.withBasicAuth(BOTH, StaffTasks.PASSWORD), BOTH),
                    403,
                    "four eyes: who did [Activity_Assess, Activity_Review] may not do this task");

            assertThat(holder()).isNull();
            assertThat(attempts(task)).isEqualTo(1);
            assertThat(claim("senior", "senior").getStatusCode().value()).isEqualTo(204);
        } finally {
            staff.dismiss(BOTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity-links", "identity-links/delete"})
    void nobodyWidensOrNarrowsWhoMayDoATask(String way) {
        claim("reviewer", "reviewer");
        for (String link : List.of(
                "{\"groupId\":\"senior-reviewers\",\"type\":\"candidate\"}",
                "{\"userId\":\"reviewer2\",\"type\":\"candidate\"}",
                "{\"userId\":\"reviewer2\",\"type\":\"assignee\"}",
                "{\"userId\":\"reviewer2\",\"type\":\"owner\"}")) {
            refused(post("reviewer", way, link), 403, "people may not change who may do a task");
        }
        assertThat(holder()).isEqualTo("reviewer");
    }

    @Test
    void noPersonRewritesATask() {
        claim("reviewer", "reviewer");
        refused(
                StaffTasks.send(
                        as("reviewer"), HttpMethod.PUT, "/engine-rest/task/" + task, "{\"assignee\":\"reviewer2\"}"),
                403,
                "people may not rewrite a task");
        assertThat(holder()).isEqualTo("reviewer");
    }

    @Test
    void twoWhoClaimAtOnceAreNoDefect() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                start();
                List<Future<Integer>> answers = both.invokeAll(List.of(
                        () -> claim("reviewer", "reviewer").getStatusCode().value(),
                        () -> claim("reviewer2", "reviewer2").getStatusCode().value()));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 400);
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void aTaskThatIsDoneOrNeverWasIsNoDefect() {
        claim("reviewer", "reviewer");
        approve(as("reviewer"));

        for (String way : List.of("submit-form", "complete", "claim", "unclaim", "assignee")) {
            ResponseEntity<String> answer = post("reviewer", way, "{}");
            assertThat(answer.getStatusCode().is4xxClientError())
                    .as(way + ": " + answer)
                    .isTrue();
        }
    }

    @Test
    void aSupervisorOfCollectionHandsTasksOnToThoseWhoMayDoThem() {
        String deployment = collection();
        try {
            instance = runtime.startProcessInstanceByKey("legal-recovery").getId();
            task = staff.task(instance);
            staff.hire(BOTH, List.of(StaffGroup.FIELD_LEGAL.id()));
            assertThat(claim("field", "field").getStatusCode().value()).isEqualTo(204);

            refused(post("field", "assignee", "{\"userId\":\"" + BOTH + "\"}"), 403, "");
            refused(
                    post("supervisor", "assignee", "{\"userId\":\"early\"}"),
                    403,
                    "only members of its candidate groups may do a task");
            assertThat(post("supervisor", "assignee", "{\"userId\":\"" + BOTH + "\"}")
                            .getStatusCode()
                            .value())
                    .isEqualTo(204);
            assertThat(holder()).isEqualTo(BOTH);
            assertThat(post("supervisor", "unclaim", "{}").getStatusCode().value())
                    .isEqualTo(204);
            assertThat(holder()).isNull();
            refused(claim("supervisor", "supervisor"), 403, "");
        } finally {
            staff.dismiss(BOTH);
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void aSupervisorOfCollectionHasNoHandInOtherTasks() {
        claim("reviewer", "reviewer");
        refused(post("supervisor", "unclaim", "{}"), 403, "");
        refused(post("supervisor", "assignee", "{\"userId\":\"reviewer2\"}"), 403, "");
        assertThat(holder()).isEqualTo("reviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "alllowercaseletters", "weak-user-Aa1-weak-user"})
    void aWeakPasswordIsTheCallersMistake(String password) {
        ResponseEntity<String> answer = StaffTasks.post(
                as("administrator"),
                "/engine-rest/user/create",
                "{\"profile\":{\"id\":\"weak-user\",\"firstName\":\"a\",\"lastName\":\"b\",\"email\":\"\"},"
                        + "\"credentials\":{\"password\":\"" + password + "\"}}");

        assertThat(answer.getStatusCode().value()).as("%s", answer).isEqualTo(400);
        assertThat(answer.getBody()).contains("the password is too weak").doesNotContain("at org.");
        assertThat(jdbc.sql("select count(*) from act_id_user where id_ = 'weak-user'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A stand-in under the key of a process of collection. */
    private String collection() {
        return repository
                .createDeployment()
                .name("holding")
                .addModelInstance(
                        "legal-recovery.bpmn",
                        Bpmn.createExecutableProcess("legal-recovery")
                                .camundaHistoryTimeToLiveString("P30D")
                                .startEvent()
                                .userTask("Activity_Visit")
                                .camundaCandidateGroups(StaffGroup.FIELD_LEGAL.id())
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    private void approve(TestRestTemplate caller) {
        assertThat(StaffTasks.post(
                                caller,
                                "/engine-rest/task/" + task + "/submit-form",
                                "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    private static void refused(ResponseEntity<String> answer, int status, String because) {
        assertThat(answer.getStatusCode().value()).as("%s", answer).isEqualTo(status);
        assertThat(answer.getBody()).contains(because).doesNotContain("at org.", "at loanflow");
    }

    private ResponseEntity<String> claim(String caller, String holder) {
        return claim(as(caller), holder);
    }

    private ResponseEntity<String> claim(TestRestTemplate caller, String holder) {
        return StaffTasks.claim(caller, task, holder);
    }

    private ResponseEntity<String> post(String caller, String way, String json) {
        return StaffTasks.post(as(caller), "/engine-rest/task/" + task + "/" + way, json);
    }

    private String holder() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private long attempts(String about) {
        return jdbc.sql("select count(*) from refused_attempt where task_id = ?")
                .param(about)
                .query(Long.class)
                .single();
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, DemoUsers.PASSWORD);
    }
}
