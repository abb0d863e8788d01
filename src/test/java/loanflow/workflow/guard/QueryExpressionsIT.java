package loanflow.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import loanflow.access.DemoUsers;
import loanflow.testing.LoanflowIT;
import loanflow.testing.StaffBrowser;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * S2, CVE-2026-109432, over HTTP. That the same expressions do run in a stock engine is shown by
 * {@link CaseExpressionsTest}; that this bean is within reach of this engine, below.
 */
@LoanflowIT
class QueryExpressionsIT {

    private static final String CALL = "${probeDelegate.touch()}";

    /** Where, and which body; {@code %s} is the expression. */
    private static final List<Map.Entry<String, String>> FORMS = List.of(
            Map.entry("/task", "{\"assigneeExpression\":\"%s\"}"),
            Map.entry("/task", "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}"),
            Map.entry("/task/count", "{\"orQueries\":[{\"candidateUserExpression\":\"%s\"}]}"),
            Map.entry("/task", "{\"orQueries\":[{\"processInstanceBusinessKeyExpression\":\"%s\"}]}"),
            Map.entry("/task", "{\"orQueries\":[{\"createdAfter\\u0045xpression\":\"%s\"}]}"),
            Map.entry(
                    "/filter/create",
                    "{\"resourceType\":\"Task\",\"name\":\"f\",\"query\":{\"orQueries\":[{\"dueBeforeExpression\":\"%s\"}]}}"),
            Map.entry("/process-instance", "{\"orQueries\":[{\"businessKeyExpression\":\"%s\"}]}"),
            Map.entry("/process-instance/count", "{\"orQueries\":[{\"superProcessInstanceExpression\":\"%s\"}]}"),
            Map.entry("/variable-instance", "{\"variableNameExpression\":\"%s\"}"),
            Map.entry("/variable-instance", "{\"variableValues\":[{\"nameExpression\":\"%s\"}]}"),
            Map.entry("/execution", "{\"orQueries\":[{\"businessKeyExpression\":\"%s\"}]}"),
            Map.entry("/history/task", "{\"orQueries\":[{\"taskAssigneeExpression\":\"%s\"}]}"));

    @Autowired
    TestRestTemplate http;

    @Autowired
    ProbeDelegate probe;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void guardsOn() {
        GuardsOff.OFF.clear();
    }

    @ParameterizedTest
    @CsvSource({"reviewer, tasklist", "owner, cockpit", "auditor, cockpit"})
    void noFormOfQueryRunsAnExpression(String user, String app) {
        int before = probe.touched();

        assertThat(answers(user, app)).hasSize(2 * FORMS.size() + 2).allSatisfy(QueryExpressionsIT::refused);
        assertThat(probe.touched()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"reviewer, tasklist", "owner, cockpit", "auditor, cockpit"})
    void theEngineStillRunsNothingWhenTheFilterIsAway(String user, String app) {
        int before = probe.touched();
        GuardsOff.OFF.add("expressionKeysFilter");

        List<Integer> answers = answers(user, app);

        // The filter is away indeed: a few of these are no queries at all, and are simply stored or ignored.
        assertThat(answers).isNotEmpty();
        assertThat(probe.touched()).isEqualTo(before);
    }

    @Test
    void theBeanIsWithinReachOfTheEngine() {
        int before = probe.touched();
        Deployment deployment = repository
                .createDeployment()
                .addModelInstance(
                        "probe.bpmn",
                        Bpmn.createExecutableProcess("probe")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaDelegateExpression("${probeDelegate}")
                                .endEvent()
                                .done())
                .deploy();

        runtime.startProcessInstanceByKey("probe");

        assertThat(probe.touched()).isEqualTo(before + 1);
        repository.deleteDeployment(deployment.getId(), true);
    }

    private List<Integer> answers(String user, String app) {
        StaffBrowser browser = new StaffBrowser(http);
        browser.signIn(user, DemoUsers.PASSWORD, app);
        TestRestTemplate basic = http.withBasicAuth(user, DemoUsers.PASSWORD);
        Stream<Integer> bodies = FORMS.stream()
                .flatMap(form -> Stream.of(
                        post(basic, "/engine-rest" + form.getKey(), body(form), StandardCharsets.UTF_8.name()),
                        browser.post("/camunda/api/engine/engine/default" + form.getKey(), body(form))
                                .getStatusCode()
                                .value()));
        Stream<Integer> others = Stream.of(
                post(basic, "/engine-rest/task", body(FORMS.get(1)), StandardCharsets.UTF_16.name()),
                basic.exchange(
                                "/engine-rest/task?assigneeExpression={call}",
                                HttpMethod.GET,
                                HttpEntity.EMPTY,
                                String.class,
                                CALL)
                        .getStatusCode()
                        .value());
        return Stream.concat(bodies, others).toList();
    }

    private static int post(TestRestTemplate caller, String path, String body, String charset) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return caller.postForEntity(
                        path,
                        new HttpEntity<>(body.getBytes(java.nio.charset.Charset.forName(charset)), headers),
                        String.class)
                .getStatusCode()
                .value();
    }

    private static String body(Map.Entry<String, String> form) {
        return form.getValue().formatted(CALL).replace("\"f\"", "\"" + UUID.randomUUID() + "\"");
    }

    private static void refused(int status) {
        assertThat(status).isBetween(400, 499);
    }
}
