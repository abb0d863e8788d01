package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import loanflow.testing.ProcessTests;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SubmissionGuardTest {

    private static final ProcessEngine ENGINE = ProcessTests.emptyEngine();
    private static final TaskService TASKS = ENGINE.getTaskService();
    private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE", "amount", "12000.00");

    private final JdbcClient jdbc =
            JdbcClient.create(ENGINE.getProcessEngineConfiguration().getDataSource());
    private String instance = "";

    static {
        ENGINE.getRepositoryService()
                .createDeployment()
                .addClasspathResource("testing/guarded.bpmn")
                .addClasspathResource("testing/guarded.form")
                .deploy();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @BeforeEach
    void start() {
        instance = ENGINE.getRuntimeService()
                .startProcessInstanceByKey(
                        "guarded",
                        "application-1",
                        Variables.putValue("score", 640)
                                .putValue(
                                        "offeredPapers",
                                        SpinValues.jsonValue("[{\"label\":\"流水\",\"value\":\"BANK\"}]")
                                                .create()))
                .getId();
    }

    @AfterEach
    void signOut() {
        ENGINE.getIdentityService().clearAuthentication();
    }

    @Test
    void whatTheFormAllowsGoesOnAndIsSigned() {
        reviewed("reviewer-1", APPROVED);

        assertThat(variable("decision")).isEqualTo("APPROVE");
        assertThat(jdbc.sql(
                                "select user_id from signature where process_instance_id = :case and business_key = 'application-1'")
                        .param("case", instance)
                        .query(String.class)
                        .list())
                .containsExactly("reviewer-1");
    }

    @Test
    void freeTextIsSealedIntoOurTableAndLeavesNoVariable() {
        reviewed("reviewer-1", Map.of("decision", "DECLINE", "comment", "测试一号 cannot repay"));

        assertThat(jdbc.sql("select sealed from review_note n join signature s on s.task_id = n.task_id"
                                + " where s.process_instance_id = :case and field = 'comment'"
                                + " and key_owner = 'application-1'")
                        .param("case", instance)
                        .query(byte[].class)
                        .single())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("yaper tonnac 号一试测");
        assertThat(ENGINE.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .noneMatch(variable -> variable.getName().equals("comment"));
    }

    @Test
    void eachRuleOfTheFormIsCheckedAndNamed() {
        refused(Map.of(), "decision", "required");
        refused(Map.of("decision", "MAYBE"), "decision", "options");
        refused(Map.of("decision", "APPROVE", "amount", "99.99"), "amount", "min");
        refused(Map.of("decision", "APPROVE", "amount", "20000.01"), "amount", "max");
        refused(Map.of("decision", "APPROVE", "amount", "100.001"), "amount", "decimalDigits");
        refused(Map.of("decision", "APPROVE", "amount", "1e9"), "amount", "type");
        refused(Map.of("decision", "APPROVE", "amount", true), "amount", "type");
        refused(Map.of("decision", "DECLINE"), "comment", "required");
        refused(Map.of("decision", "DECLINE", "comment", "x".repeat(51)), "comment", "maxLength");
        refused(Map.of("decision", "DECLINE", "comment", "no", "amount", "500"), "amount", "hidden");
        refused(Map.of("decision", "APPROVE", "reference", "abc"), "reference", "pattern");
        refused(Map.of("decision", "APPROVE", "papers", List.of("BANK", "OTHER")), "papers", "options");
        refused(Map.of("decision", "APPROVE", "route", "AUTO"), "route", "unknown");
        refused(Map.of("decision", "APPROVE", "Activity_x <b>", "AUTO"), "?", "unknown");
        refused(
                Map.of(
                        "decision",
                        Variables.serializedObjectValue("{}")
                                .objectTypeName("java.util.HashMap")
                                .serializationDataFormat("application/json")
                                .create()),
                "decision",
                "type");
    }

    @Test
    void computedOptionsAreThoseThePersonSaw() {
        reviewed(
                "reviewer-1",
                Map.of(
                        "decision",
                        "APPROVE",
                        "papers",
                        SpinValues.jsonValue("[\"BANK\"]").create()));

        assertThat(variable("papers")).hasToString("[\"BANK\"]");
    }

    @Test
    void aReadonlyFieldIsSubmittedButNeverChangesItsVariable() {
        reviewed("reviewer-1", Map.of("decision", "APPROVE", "score", 999));

        assertThat(variable("score")).isEqualTo(640);
    }

    @Test
    void onlyTheAssigneeOfACandidateGroupCompletes() {
        String task = task("Activity_Review");
        signIn("reviewer-1", "credit-reviewers");
        forbidden(() -> TASKS.complete(task, APPROVED), "claim it first");

        TASKS.claim(task, "reviewer-1");
        signIn("reviewer-2", "credit-reviewers");
        forbidden(() -> ENGINE.getFormService().submitTaskForm(task, APPROVED), "claim it first");

        signIn("reviewer-1", "marketers");
        forbidden(() -> TASKS.complete(task, APPROVED), "candidate groups");
    }

    @Test
    void whoDidTheFirstTaskMayNotConfirmIt() {
        reviewed("reviewer-1", APPROVED);
        String confirmation = task("Activity_Confirm");

        signIn("reviewer-1", "senior-reviewers");
        forbidden(() -> TASKS.claim(confirmation, "reviewer-1"), "four eyes");
        ENGINE.getIdentityService().clearAuthentication();
        TASKS.setAssignee(confirmation, "reviewer-1");
        signIn("reviewer-1", "senior-reviewers");
        forbidden(() -> TASKS.complete(confirmation), "four eyes");
        forbidden(() -> ENGINE.getFormService().submitTaskForm(confirmation, Map.of()), "four eyes");

        ENGINE.getIdentityService().clearAuthentication();
        TASKS.setAssignee(confirmation, "senior-1");
        signIn("senior-1", "senior-reviewers");
        TASKS.complete(confirmation);
        assertThat(jdbc.sql("select maker_user from four_eyes where task_id = :task")
                        .param("task", confirmation)
                        .query(String.class)
                        .single())
                .isEqualTo("reviewer-1");
    }

    @Test
    void evenSqlCannotMakeOnePersonTwo() {
        reviewed("reviewer-1", APPROVED);
        String first = jdbc.sql("select task_id from signature where process_instance_id = :case")
                .param("case", instance)
                .query(String.class)
                .single();
        String insert = "insert into four_eyes (task_id, user_id, maker_task_id, maker_activity, maker_user)"
                + " values (:task, :user, :task, 'Activity_Review', :maker)";

        assertThatThrownBy(() -> jdbc.sql(insert)
                        .param("task", first)
                        .param("user", "reviewer-1")
                        .param("maker", "reviewer-1")
                        .update())
                .hasMessageContainingAll("two_persons".toUpperCase(java.util.Locale.ROOT));
        assertThatThrownBy(() -> jdbc.sql(insert)
                        .param("task", first)
                        .param("user", "reviewer-1")
                        .param("maker", "somebody-else")
                        .update())
                .hasMessageContaining("REFERENCES");
    }

    @Test
    void nobodyKeepsTextsOrFilesBesideTheForm() {
        String task = task("Activity_Review");
        signIn("reviewer-1", "credit-reviewers");

        forbidden(() -> TASKS.createComment(task, null, "测试一号"), "beside the form");
        forbidden(() -> TASKS.createAttachment("text", task, null, "x", "x", "http://localhost/x"), "beside the form");
    }

    @Test
    void noSideDoorCompletesATask() {
        TaskEntity task =
                (TaskEntity) TASKS.createTaskQuery().processInstanceId(instance).singleResult();

        forbidden(() -> TASKS.complete(task.getId(), APPROVED), "by a person");
        assertThatThrownBy(() -> ((ProcessEngineConfigurationImpl) ENGINE.getProcessEngineConfiguration())
                        .getCommandExecutorTxRequired()
                        .execute(new org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd(task.getId(), APPROVED)))
                .hasStackTraceContaining("completed by submitting its form");
    }

    @Test
    void theApplicationItselfCompletesOnlyWhenItSaysSoAndByTheSameRules() {
        String task = task("Activity_Review");

        assertThatThrownBy(() -> Unattended.run(() -> complete(task, Map.of("decision", "MAYBE"))))
                .isInstanceOf(FormFieldValidationException.class);
        boolean done = Unattended.run(() -> complete(task, APPROVED));

        assertThat(done).isTrue();
        String confirmation = task("Activity_Confirm");
        forbidden(() -> Unattended.run(() -> complete(confirmation, Map.of())), "four eyes");
    }

    @Test
    void peopleDoNotWriteVariablesOfATaskNorPushItOnOtherwise() {
        String task = task("Activity_Review");
        signIn("reviewer-1", "credit-reviewers");

        forbidden(() -> TASKS.setVariable(task, "score", 999), "write variables");
        forbidden(() -> TASKS.setVariablesLocal(task, Map.of("score", 999)), "write variables");
        forbidden(() -> TASKS.removeVariable(task, "score"), "remove variables");
        forbidden(() -> TASKS.removeVariablesLocal(task, List.of("score")), "remove variables");
        forbidden(() -> TASKS.delegateTask(task, "reviewer-2"), "delegate");
        forbidden(() -> TASKS.resolveTask(task, Map.of("score", 999)), "resolve");
        forbidden(() -> TASKS.handleBpmnError(task, "Any"), "error");
        forbidden(() -> TASKS.handleEscalation(task, "Any"), "escalation");
        assertThat(variable("score")).isEqualTo(640);
    }

    private static boolean complete(String task, Map<String, Object> fields) {
        TASKS.complete(task, fields);
        return true;
    }

    private void refused(Map<String, Object> fields, String field, String rule) {
        String task = task("Activity_Review");
        signIn("reviewer-1", "credit-reviewers");
        TASKS.claim(task, "reviewer-1");
        assertThatThrownBy(() -> ENGINE.getFormService().submitTaskForm(task, fields))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessage("field " + field + " breaks the rule " + rule);
        assertThat(jdbc.sql("select count(*) from signature where task_id = :task")
                        .param("task", task)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void forbidden(ThrowingCallable action, String because) {
        assertThatThrownBy(action).isInstanceOf(AuthorizationException.class).hasMessageContaining(because);
    }

    private void reviewed(String user, Map<String, Object> fields) {
        String task = task("Activity_Review");
        signIn(user, "credit-reviewers");
        TASKS.claim(task, user);
        ENGINE.getFormService().submitTaskForm(task, fields);
        signOut();
    }

    private String task(String activity) {
        return TASKS.createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(activity)
                .singleResult()
                .getId();
    }

    private Object variable(String name) {
        return ENGINE.getRuntimeService().getVariable(instance, name);
    }

    private static void signIn(String user, String group) {
        ENGINE.getIdentityService().setAuthentication(user, List.of(group));
    }
}
