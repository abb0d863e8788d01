package loanflow.origination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Calls the API as the demo's partner does. */
public final class ApplicationApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestRestTemplate http;

    public ApplicationApi(TestRestTemplate http) {
        this.http = http;
    }

    /** The shipped sample as another person, whose order number in the identity number chooses what vendors say. */
    public static ObjectNode sample(String order, int person) {
        try {
            ObjectNode body = (ObjectNode) JSON.readTree(Files.readString(Path.of("samples/application.json")));
            String tail = "%06d".formatted(person);
            body.put("externalReference", "it-" + UUID.randomUUID());
            ObjectNode applicant = (ObjectNode) body.get("applicant");
            applicant.put("name", "验收" + tail);
            applicant.put("idNumber", idNumber("999999" + (19850101 + person % 28) + order));
            applicant.put("phone", "15401" + tail);
            applicant.put("bankCard", luhn("999999100" + tail));
            applicant.put("homeAddress", "示例市验收路" + tail + "号");
            applicant.put("employer", "示例公司" + tail);
            ((ObjectNode) body.get("contacts").get(0)).put("phone", "15402" + tail);
            ((ObjectNode) body.get("contacts").get(1)).put("phone", "15403" + tail);
            ((ObjectNode) body.get("signals")).put("deviceId", "it-device-" + tail);
            ((ObjectNode) body.get("signals")).put("ipAddress", "198.51." + person % 250 + "." + person / 250 % 250);
            return body;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public ResponseEntity<String> post(String path, String body) {
        return exchange(HttpMethod.POST, path, body.getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON);
    }

    public ResponseEntity<String> exchange(HttpMethod method, String path, byte[] body, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth("demo-partner", "demo-partner-secret");
        headers.setContentType(type);
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        return http.exchange(path, method, new HttpEntity<>(body, headers), String.class);
    }

    /** The status, read with an applicant's token. */
    ResponseEntity<String> statusAs(String token, String id) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(token);
        return http.exchange("/api/applications/" + id, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    }

    public JsonNode status(String id) {
        return json(exchange(HttpMethod.GET, "/api/applications/" + id, new byte[0], MediaType.APPLICATION_JSON)
                .getBody());
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /** An identity number with its check digit. */
    public static String idNumber(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (1 << (17 - i)) % 11 * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** A card number with its check digit. */
    public static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }
}
