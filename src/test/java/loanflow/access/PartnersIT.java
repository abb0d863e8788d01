package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import loanflow.origination.ApplicationApi;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoanflowIT
class PartnersIT {

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    private final String id = "it-" + UUID.randomUUID();

    @Test
    void aPartnerIsCreatedGetsANewSecretAndIsDisabled() {
        String first = secret(create(administrator()), 201);
        assertThat(mayCall(first)).isTrue();
        assertThat(create(administrator()).getStatusCode().value()).as("again").isEqualTo(409);
        assertThat(mayCall(first)).as("the refused creation changed nothing").isTrue();

        String second = secret(post("/api/partners/" + id + "/secret", Map.of()), 200);
        assertThat(second).isNotEqualTo(first);
        assertThat(mayCall(first)).as("the old secret").isFalse();
        assertThat(mayCall(second)).as("the new secret").isTrue();

        assertThat(post("/api/partners/" + id + "/disablement", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(204);
        assertThat(mayCall(second)).as("disabled").isFalse();
        assertThat(post("/api/partners/" + id + "/secret", Map.of())
                        .getStatusCode()
                        .value())
                .as("a new secret does not revive it")
                .isEqualTo(404);
        assertThat(jdbc.sql("select act || ' ' || by_whom from api_client_change where client_id = ? order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CREATE staff:administrator", "ROTATE staff:administrator", "DISABLE staff:administrator");
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhere() {
        ResponseEntity<String> created = create(administrator());
        String secret = secret(created, 201);

        assertThat(created.getHeaders().getCacheControl()).contains("no-store");
        assertThat(administrator().getForObject("/api/partners", String.class))
                .contains(id)
                .doesNotContain(secret, Secrets.hash(secret));
        assertThat(jdbc.sql("select count(*) from api_client where secret_hash = ?")
                        .param(secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from idempotent_request where encode(body, 'escape') like ?")
                        .param("%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(StaffGroup.class)
    void onlyAdministratorsMayAdministerPartners(StaffGroup group) {
        String user = DemoUsers.ALL.stream()
                .filter(demo -> demo.group() == group)
                .findFirst()
                .orElseThrow()
                .id();
        TestRestTemplate caller = http.withBasicAuth(user, DemoUsers.PASSWORD);
        int status = group == StaffGroup.CAMUNDA_ADMIN ? 200 : 403;

        assertThat(caller.getForEntity("/api/partners", String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(status);
        if (group != StaffGroup.CAMUNDA_ADMIN) {
            assertThat(create(caller).getStatusCode().value()).isEqualTo(403);
        }
    }

    @Test
    void partnersAndStrangersMayNot() {
        assertThat(create(http.withBasicAuth(DemoUsers.PARTNER_ID, DemoUsers.PARTNER_SECRET))
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(create(http).getStatusCode().value()).isEqualTo(401);
    }

    private TestRestTemplate administrator() {
        return http.withBasicAuth("administrator", DemoUsers.PASSWORD);
    }

    private ResponseEntity<String> create(TestRestTemplate caller) {
        return caller.postForEntity("/api/partners", Map.of("id", id), String.class);
    }

    private ResponseEntity<String> post(String path, Object body) {
        return administrator().postForEntity(path, body, String.class);
    }

    private static String secret(ResponseEntity<String> answer, int status) {
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
        JsonNode credential = ApplicationApi.json(answer.getBody());
        return credential.get("secret").asText();
    }

    /** 404 for an application that it does not have: it was let in. */
    private boolean mayCall(String secret) {
        int status = http.withBasicAuth(id, secret)
                .getForEntity("/api/applications/" + UUID.randomUUID(), String.class)
                .getStatusCode()
                .value();
        assertThat(status).isIn(404, 401);
        return status == 404;
    }
}
