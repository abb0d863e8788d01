package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import loanflow.workflow.ReviewNotes;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S10: what a person types into a task is nowhere in the database in clear text, and those who may still read it. */
@LoanflowIT
class NotesAtRestIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StaffTasks tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ReviewNotes notes;

    @Test
    void whatIsTypedIntoATaskIsInNoTable() {
        String canary = "测试一号-" + UUID.randomUUID();
        String application = apply();
        decline(application, canary);

        assertThat(tablesWith(canary)).isEmpty();
        assertThat(jdbc.sql("select n.key_owner from review_note n join signature s on s.task_id = n.task_id"
                                + " join application a on a.id = s.business_key and a.customer_id = n.key_owner"
                                + " where a.id = ?")
                        .param(application)
                        .query(String.class)
                        .list())
                .as("under the key of who applied")
                .hasSize(1);
        assertThat(notes.of(application))
                .extracting(ReviewNotes.Note::activity, ReviewNotes.Note::userId, ReviewNotes.Note::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Activity_Review", "reviewer", canary));
        assertThat(notes.of(application)).hasToString("[Note[Activity_Review, hidden]]");
    }

    @Test
    void theSameSearchFindsATextThatIsKeptInClear() {
        String canary = "测试二号-" + UUID.randomUUID();
        String instance = tasks.start("application-" + UUID.randomUUID());
        runtime.setVariables(instance, Map.of("clear", canary, "bytes", canary.getBytes(StandardCharsets.UTF_8)));

        assertThat(tablesWith(canary)).contains("act_ru_variable", "act_hi_varinst", "act_ge_bytearray");
        runtime.deleteProcessInstance(instance, "test");
    }

    private String apply() {
        var answer = new ApplicationApi(http)
                .post("/api/applications", ApplicationApi.sample("001", 883_001).toString());
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody()).get("applicationId").asText();
    }

    private void decline(String application, String comment) {
        String task = tasks.task(tasks.start(application));
        TestRestTemplate reviewer = http.withBasicAuth("reviewer", DemoUsers.PASSWORD);
        StaffTasks.claim(reviewer, task, "reviewer");
        assertThat(StaffTasks.send(
                                reviewer,
                                HttpMethod.POST,
                                "/engine-rest/task/" + task + "/submit-form",
                                "{\"variables\":{\"decision\":{\"value\":\"DECLINE\"},\"comment\":{\"value\":\""
                                        + comment + "\"}}}")
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
    }

    /** Every table that holds the text, as such or as bytes. */
    private List<String> tablesWith(String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql("select exists(select 1 from \"" + table + "\" r"
                                + " where position(:text in r::text) > 0 or position(:bytes in r::text) > 0)")
                        .param("text", text)
                        .param("bytes", bytes)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
