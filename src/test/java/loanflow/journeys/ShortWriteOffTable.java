package loanflow.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import loanflow.access.DemoUsers;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The owner's own version of the table {@code write-off}: 3 days instead of 361, and no action of collection demanded. */
final class ShortWriteOffTable {

    private ShortWriteOffTable() {}

    static void deploy(TestRestTemplate http) throws IOException {
        String shipped = Files.readString(Path.of("bpmn/decisions/write-off.dmn"));
        String own = shipped.replace("daysPastDue &gt; 360<", "daysPastDue &gt; 2<")
                .replace("recourseActions &lt; 6", "recourseActions &lt; 0");
        assertThat(own).contains("&gt; 2<", "&lt; 0");
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_XML);
        headers.setContentDispositionFormData("data", "write-off.dmn");
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "shorter days");
        parts.add("data", new HttpEntity<>(own.getBytes(StandardCharsets.UTF_8), headers));
        assertThat(http.withBasicAuth("owner", DemoUsers.PASSWORD)
                        .postForEntity("/engine-rest/deployment/create", parts, String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }
}
