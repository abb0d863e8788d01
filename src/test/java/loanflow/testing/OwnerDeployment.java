package loanflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import loanflow.access.DemoUsers;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Deploys as Modeler does: one form with the files in it, HTTP Basic, duplicates left out. */
public final class OwnerDeployment {

    private final TestRestTemplate http;

    public OwnerDeployment(TestRestTemplate http) {
        this.http = http;
    }

    /** As the demo's process owner; it must be taken. */
    public void deploy(Map<String, String> files) {
        ResponseEntity<String> answer = as("owner", "owner's change", files);
        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(200);
    }

    /** As this user, under this name; answers what the application says. */
    public ResponseEntity<String> as(String user, String name, Map<String, String> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", name);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("deploy-changed-only", "true");
        files.forEach((file, content) -> {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
            headers.setContentDispositionFormData(file, file);
            parts.add(file, new HttpEntity<>(content.getBytes(StandardCharsets.UTF_8), headers));
        });
        return http.withBasicAuth(user, DemoUsers.PASSWORD)
                .postForEntity("/engine-rest/deployment/create", parts, String.class);
    }
}
