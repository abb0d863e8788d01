package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import loanflow.access.DemoUsers;
import loanflow.origination.ApplicationApi;
import org.awaitility.Awaitility;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Goes the ways that a partner, a member of staff and somebody who tries the demo go: over HTTP only. */
final class Traveller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final String APPLICATIONS = "/api/applications";

    private final TestRestTemplate http;
    private final ApplicationApi api;

    Traveller(TestRestTemplate http) {
        this.http = http;
        this.api = new ApplicationApi(http);
    }

    String apply(ObjectNode body) {
        return created(api.post(APPLICATIONS, body.toString()))
                .get("applicationId")
                .asText();
    }

    JsonNode await(String application, String state) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(
                        () -> api.status(application),
                        status -> state.equals(status.path("state").asText()));
    }

    boolean is(String application, String state) {
        return state.equals(api.status(application).path("state").asText());
    }

    /** Accepts the offer and waives the cooling-off: the payout begins. */
    void signAndWaive(String application) {
        sign(application);
        waive(application);
    }

    /** Waives the cooling-off. */
    void waive(String application) {
        command(application, "cooling-off-waiver", "");
    }

    /** Accepts the offer: the cooling-off begins. */
    void sign(String application) {
        String offer = await(application, "OFFERED").get("offer").get("id").asText();
        command(application, "acceptance", "{\"offerId\":\"%s\",\"arbitrationClause\":true}".formatted(offer));
        await(application, "COOLING_OFF");
    }

    void withdraw(String application) {
        command(application, "withdrawal", "");
    }

    /** From the application to the loan; returns the loan's id. */
    String borrow(ObjectNode body) {
        String application = apply(body);
        signAndWaive(application);
        return await(application, "ACTIVE").get("loanId").asText();
    }

    private void command(String application, String what, String body) {
        ResponseEntity<String> answer = api.post(APPLICATIONS + "/" + application + "/" + what, body);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
    }

    void upload(String application, String kind) {
        created(api.exchange(
                HttpMethod.POST,
                APPLICATIONS + "/" + application + "/papers?kind=" + kind,
                "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                MediaType.APPLICATION_OCTET_STREAM));
    }

    /** Hands in a paper about a loan as its partner; returns the answer, whatever its status. */
    ResponseEntity<String> hand(String loan, String what, byte[] paper) {
        return api.exchange(
                HttpMethod.POST, "/api/loans/" + loan + "/" + what, paper, MediaType.APPLICATION_OCTET_STREAM);
    }

    JsonNode loan(String loan) {
        return ApplicationApi.json(
                api.exchange(HttpMethod.GET, "/api/loans/" + loan, new byte[0], MediaType.APPLICATION_JSON)
                        .getBody());
    }

    /** Sends something about a loan as its partner; returns the answer, whatever its status. */
    ResponseEntity<String> send(String loan, String what, String body) {
        return api.post("/api/loans/" + loan + "/" + what, body);
    }

    /** Reads something about a loan as its partner. */
    JsonNode read(String loan, String what) {
        return ApplicationApi.json(
                api.exchange(HttpMethod.GET, "/api/loans/" + loan + "/" + what, new byte[0], MediaType.APPLICATION_JSON)
                        .getBody());
    }

    JsonNode repay(String loan, String amount) {
        return repay(loan, amount, "CNY");
    }

    JsonNode repay(String loan, String amount, String currency) {
        return created(api.post(
                "/api/loans/" + loan + "/repayments",
                "{\"amount\":\"%s\",\"currency\":\"%s\",\"paymentReference\":\"it-%s\"}"
                        .formatted(amount, currency, UUID.randomUUID())));
    }

    /** Sends a partner's file in by a named mapping; returns the report. */
    JsonNode sendFile(String mapping, String csv) {
        return created(api.exchange(
                HttpMethod.POST,
                "/api/applications/import?mapping=" + mapping,
                csv.getBytes(StandardCharsets.UTF_8),
                MediaType.parseMediaType("text/csv")));
    }

    /** Staff ask for a change of a loan; returns the whole answer. */
    ResponseEntity<String> ask(String user, String loan, String kind, String reason, String more, String... events) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        String body = "{\"key\":\"it-%s\",\"kind\":\"%s\",\"reason\":\"%s\"%s,\"events\":[%s]}"
                .formatted(UUID.randomUUID(), kind, reason, more, String.join(",", events));
        return as(user).exchange(
                        "/api/loans/" + loan + "/changes",
                        HttpMethod.POST,
                        new HttpEntity<>(body, headers),
                        String.class);
    }

    /** The same, which must be taken. */
    JsonNode asked(String user, String loan, String kind, String reason, String more, String... events) {
        return created(ask(user, loan, kind, reason, more, events));
    }

    /** The last change that was asked for. */
    JsonNode lastChange(String user, String loan) {
        JsonNode all = ApplicationApi.json(as(user).getForEntity("/api/loans/" + loan + "/changes", String.class)
                .getBody());
        return all.get(all.size() - 1);
    }

    JsonNode history(String loan) {
        return ApplicationApi.json(as("auditor")
                .getForEntity("/api/loans/" + loan + "/history", String.class)
                .getBody());
    }

    /** Moves the business date; returns the new one. */
    LocalDate advance(long days) {
        ResponseEntity<String> answer = as("owner").postForEntity("/api/demo/advance?days=" + days, null, String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return LocalDate.parse(
                ApplicationApi.json(answer.getBody()).get("businessDate").asText());
    }

    /** Moves the business clock to the next time that it shows this time of day. */
    LocalDate advanceTo(String time) {
        ResponseEntity<String> answer =
                as("owner").postForEntity("/api/demo/advance-to?time=" + time, null, String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return LocalDate.parse(
                ApplicationApi.json(answer.getBody()).get("businessDate").asText());
    }

    /** The latest collection case of a loan, as this user may read it. */
    JsonNode collectionCase(String user, String loan) {
        ResponseEntity<String> answer = as(user).getForEntity("/api/collection/cases?loanId=" + loan, String.class);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
        return ApplicationApi.json(answer.getBody());
    }

    /** Lets a case rest; returns the status. */
    int hold(String user, String caseId, String reason) {
        return hold(user, caseId, Map.of("reason", reason));
    }

    /** The same, to be looked at from this day on. */
    int hold(String user, String caseId, String reason, LocalDate until) {
        return hold(user, caseId, Map.of("reason", reason, "until", until.toString()));
    }

    private int hold(String user, String caseId, Map<String, String> body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return as(user).postForEntity(
                        "/api/collection/cases/" + caseId + "/holds", new HttpEntity<>(body, headers), String.class)
                .getStatusCode()
                .value();
    }

    int lift(String user, String caseId, String reason) {
        return as(user).exchange(
                        "/api/collection/cases/" + caseId + "/holds/" + reason,
                        HttpMethod.DELETE,
                        HttpEntity.EMPTY,
                        String.class)
                .getStatusCode()
                .value();
    }

    int status(String user, String path) {
        return as(user).getForEntity(path, String.class).getStatusCode().value();
    }

    void payoutProviderWill(String mode) {
        ResponseEntity<String> answer =
                as("owner").postForEntity("/api/demo/simulators/payout", Map.of("mode", mode), String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue();
    }

    /** The id of the task of that kind as this user sees it in the queues, once it is there. */
    String awaitTask(String user, String application, String activity) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> task(user, application, activity), id -> !id.isEmpty());
    }

    /** The same, without waiting; empty when this user does not see one. */
    String task(String user, String application, String activity) {
        JsonNode tasks = ApplicationApi.json(as(user).getForObject(
                        "/engine-rest/task?maxResults=10&processInstanceBusinessKey=" + application
                                + "&taskDefinitionKey=" + activity,
                        String.class));
        return tasks.path(0).path("id").asText();
    }

    /** Claims the task and submits its form; returns the status of the submission. */
    int submit(String user, String task, Map<String, String> fields) {
        int claimed = claim(user, task);
        if (claimed != 204) {
            return claimed;
        }
        Map<String, Object> variables = new java.util.HashMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return as(user).postForEntity(
                        "/engine-rest/task/" + task + "/submit-form", Map.of("variables", variables), String.class)
                .getStatusCode()
                .value();
    }

    int claim(String user, String task) {
        return as(user).postForEntity("/engine-rest/task/" + task + "/claim", Map.of("userId", user), String.class)
                .getStatusCode()
                .value();
    }

    void giveBack(String user, String task) {
        ResponseEntity<String> answer =
                as(user).postForEntity("/engine-rest/task/" + task + "/unclaim", Map.of(), String.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue();
    }

    private TestRestTemplate as(String user) {
        return http.withBasicAuth(user, DemoUsers.PASSWORD);
    }

    private static JsonNode created(ResponseEntity<String> answer) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
        return ApplicationApi.json(answer.getBody());
    }
}
