package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import loanflow.access.DemoUsers;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A table of the house as its process owner deploys it, with one thing changed. */
final class OwnersTable {

    private OwnersTable() {}

    static void deploy(TestRestTemplate http, String table, String shipped, String own) throws IOException {
        deploy(http, table, text -> text.replace(shipped, own));
    }

    static void deploy(TestRestTemplate http, String table, UnaryOperator<String> change) throws IOException {
        String shipped = Files.readString(Path.of("bpmn/decisions/" + table + ".dmn"));
        String own = change.apply(shipped);
        assertThat(own).as("the owner changed something").isNotEqualTo(shipped);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        headers.setContentDispositionFormData("data", table + ".dmn");
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "owner's " + table);
        parts.add("data", new HttpEntity<>(own.getBytes(StandardCharsets.UTF_8), headers));
        assertThat(http.withBasicAuth("owner", DemoUsers.PASSWORD)
                        .postForEntity("/engine-rest/deployment/create", parts, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }
}
