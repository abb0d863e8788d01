package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.access.StaffGroup;
import loanflow.testing.LoanflowIT;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S13: somebody who is in every group tries to confirm his own work, at every task that asks for four eyes. */
@LoanflowIT
class MakerCheckerIT {

    private static final String INSIDER = "insider";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    StaffTasks tasks;

    @BeforeEach
    void hire() {
        tasks.hire(
                INSIDER,
                Arrays.stream(StaffGroup.values())
                        .filter(group -> group.reach() == StaffGroup.Reach.WORKS)
                        .map(StaffGroup::id)
                        .toList());
    }

    @AfterEach
    void dismiss() {
        tasks.dismiss(INSIDER);
    }

    @Test
    void nobodyConfirmsHisOwnWorkBySqlAndTheAttemptIsKept() {
        List<Pair> pairs = pairs();
        assertThat(pairs)
                .extracting(Pair::checker)
                .contains("Activity_ConfirmFraudReview", "Activity_ConfirmReview", "Activity_DecideDisagreement");
        for (Pair pair : pairs) {
            String instance = signedByTheInsider(pair);
            String task = tasks.task(instance);
            String maker = jdbc.sql("select task_id from signature where process_instance_id = :case limit 1")
                    .param("case", instance)
                    .query(String.class)
                    .single();
            sign(task, instance, pair.checker(), INSIDER);

            int written = jdbc.sql("""
                            insert into four_eyes (task_id, user_id, maker_task_id, maker_activity, maker_user)
                            values (:task, :user, :maker, :activity, :user)""")
                    .param("task", task)
                    .param("user", INSIDER)
                    .param("maker", maker)
                    .param("activity", pair.makers().get(0))
                    .update();

            assertThat(written).isZero();
            assertThat(count("four_eyes", task)).isZero();
            assertThat(count("refused_attempt", task)).isEqualTo(1);
            assertThat(tasks.isOpen(task)).isTrue();
            runtime.deleteProcessInstance(instance, "test");
        }
    }

    @Test
    void whoWorksOnATaskOfSomebodyElseIsRefusedAndNoted() {
        String task = tasks.task(tasks.start("application-" + UUID.randomUUID()));
        StaffTasks.claim(http.withBasicAuth("reviewer", DemoUsers.PASSWORD), task, "reviewer");
        TestRestTemplate other = http.withBasicAuth("reviewer2", DemoUsers.PASSWORD);
        String decision = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}";

        assertThat(Stream.of("submit-form", "complete")
                        .map(way -> StaffTasks.post(other, "/engine-rest/task/" + task + "/" + way, decision)
                                .getStatusCode()
                                .value()))
                .containsOnly(403);

        assertThat(tasks.isOpen(task)).isTrue();
        assertThat(count("refused_attempt", task)).isEqualTo(2);
    }

    /** Every task of every deployed model that names a maker. */
    private List<Pair> pairs() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definition -> !definition.getKey().equals("guarded"))
                .flatMap(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream()
                                .flatMap(task -> pair(definition.getKey(), task)))
                .toList();
    }

    private static Stream<Pair> pair(String process, UserTask task) {
        return task.getExtensionElements() == null
                ? Stream.empty()
                : task
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals("fourEyesWith"))
                        .map(CamundaProperty::getCamundaValue)
                        .map(makers -> new Pair(process, List.of(makers.split(" *, *")), task.getId()));
    }

    /** A case that waits at the checker's task, all of whose makers' work the insider has done. */
    private String signedByTheInsider(Pair pair) {
        String instance = runtime.createProcessInstanceByKey(pair.process())
                .businessKey(UUID.randomUUID().toString())
                .setVariables(Map.of(
                        "reviewerGroup",
                        StaffGroup.SENIOR_REVIEWERS.id(),
                        "secondGroup",
                        StaffGroup.SENIOR_REVIEWERS.id(),
                        "thirdGroup",
                        StaffGroup.CREDIT_COMMITTEE.id(),
                        "approverGroup",
                        StaffGroup.SENIOR_REVIEWERS.id(),
                        "answerBy",
                        "2026-12-01T18:00:00"))
                .startBeforeActivity(pair.checker())
                .execute()
                .getId();
        pair.makers().forEach(maker -> sign(UUID.randomUUID().toString(), instance, maker, INSIDER));
        return instance;
    }

    private void sign(String task, String instance, String activity, String user) {
        jdbc.sql("""
                        insert into signature (task_id, process_instance_id, process_definition_id, activity_id,
                            user_id, signed_at)
                        values (:task, :case, 'x:1:1', :activity, :user, now())""")
                .param("task", task)
                .param("case", instance)
                .param("activity", activity)
                .param("user", user)
                .update();
    }

    private long count(String table, String task) {
        return jdbc.sql("select count(*) from " + table + " where task_id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }

    private record Pair(String process, List<String> makers, String checker) {}
}
