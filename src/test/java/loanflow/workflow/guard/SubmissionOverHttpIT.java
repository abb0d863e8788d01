package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form is checked on the server: what Tasklist would not have let a person type is refused over HTTP too. */
@LoanflowIT
class SubmissionOverHttpIT {

    private static final String GOOD = "{'decision':{'value':'APPROVE'},'amount':{'value':'12000.00','type':'String'}}";

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StaffTasks tasks;

    private String instance = "";
    private String task = "";

    @BeforeEach
    void claim() {
        instance = tasks.start("application-" + UUID.randomUUID());
        task = tasks.task(instance);
        StaffTasks.claim(reviewer(), task, "reviewer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | decision | required",
                "{'decision':{'value':''}} | decision | required",
                "{'decision':{'value':'MAYBE'}} | decision | options",
                "{'decision':{'value':true,'type':'Boolean'}} | decision | options",
                "{'decision':{'value':'APPROVE'},'amount':{'value':'99.99'}} | amount | min",
                "{'decision':{'value':'APPROVE'},'amount':{'value':'20000.01'}} | amount | max",
                "{'decision':{'value':'APPROVE'},'amount':{'value':-1,'type':'Integer'}} | amount | min",
                "{'decision':{'value':'APPROVE'},'amount':{'value':'100.001'}} | amount | decimalDigits",
                "{'decision':{'value':'APPROVE'},'amount':{'value':'1e9'}} | amount | type",
                "{'decision':{'value':'DECLINE'}} | comment | required",
                "{'decision':{'value':'DECLINE'},'comment':{'value':'no'},'amount':{'value':'500'}} | amount | hidden",
                "{'decision':{'value':'APPROVE'},'reference':{'value':'abc'}} | reference | pattern",
                "{'decision':{'value':'APPROVE'},'route':{'value':'AUTO'}} | route | unknown",
                "{'decision':{'value':'APPROVE'},'policy':{'value':'{}','type':'Json'}} | policy | type",
                "{'decision':{'value':'APPROVE'},'loc<b>':{'value':1}} | ? | unknown",
            })
    void whatTheFormForbidsIsRefusedByNameAndLeavesNothing(String variables, String field, String rule) {
        Map<String, String> before = tasks.variables(instance);
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn("reviewer", DemoUsers.PASSWORD, "tasklist");
        String body = body(variables);

        for (String way : new String[] {"submit-form", "complete"}) {
            named(StaffTasks.post(reviewer(), "/engine-rest/task/" + task + "/" + way, body), field, rule);
            refused(browser.post("/camunda/api/engine/engine/default/task/" + task + "/" + way, body), field, rule);
        }

        assertThat(tasks.isOpen(task)).isTrue();
        assertThat(tasks.variables(instance)).isEqualTo(before);
        assertThat(rows("signature")).isZero();
        assertThat(rows("review_note")).isZero();
    }

    @Test
    void whatTheFormAllowsIsTaken() {
        assertThat(StaffTasks.post(reviewer(), "/engine-rest/task/" + task + "/submit-form", body(GOOD))
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(tasks.isOpen(task)).isFalse();
        assertThat(rows("signature")).isEqualTo(1);
        assertThat(tasks.variables(instance)).containsEntry("decision", "APPROVE");
    }

    @Test
    void thereIsNoWayAroundTheForm() {
        ResponseEntity<String> direct = StaffTasks.send(
                reviewer(),
                org.springframework.http.HttpMethod.PUT,
                "/engine-rest/task/" + task + "/variables/score",
                "{\"value\":999,\"type\":\"Integer\"}");

        assertThat(direct.getStatusCode().value()).isEqualTo(403);
        assertThat(tasks.variables(instance)).containsEntry("score", "640");
    }

    /** Over the open interface also as a problem, in fields of their own. */
    private static void named(ResponseEntity<String> answer, String field, String rule) {
        refused(answer, field, rule);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        JsonNode problem = ApplicationApi.json(answer.getBody());
        assertThat(problem.path("field").asText()).isEqualTo(field);
        assertThat(problem.path("rule").asText()).isEqualTo(rule);
    }

    private static void refused(ResponseEntity<String> answer, String field, String rule) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody())
                .contains("field " + field + " breaks the rule " + rule)
                .doesNotContain("at org.", "at loanflow", "<b>");
    }

    private static String body(String variables) {
        return "{\"variables\":" + variables.replace('\'', '"') + "}";
    }

    private TestRestTemplate reviewer() {
        return http.withBasicAuth("reviewer", DemoUsers.PASSWORD);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where task_id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
