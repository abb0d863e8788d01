package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import loanflow.testing.LoanflowIT;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** S7: whatever is sent, the answer is a refusal in one form, never a failure. */
@LoanflowIT
class MalformedRequestsIT {

    private static final int REQUESTS = 2_000;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "1.5",
            "99999999999999999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "\"' or 1=1 --\"",
            "\"<script>alert(1)</script>\"",
            "\"${7*7}\"",
            "NaN",
            "'x'");

    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json;charset=utf-16",
            "no/such/type",
            "application/octet-stream");

    private static final List<String> PATHS = List.of(
            "/api/test/effects",
            "/api/applications",
            "/api/applications/x/papers",
            "/api/loans/x/repayments",
            "/api/nowhere");

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void twoThousandMalformedRequestsAreRefusedWithoutOneFailure() throws Exception {
        Random random = new Random(20_26);
        for (int number = 0; number < REQUESTS; number++) {
            HttpRequest request = malformed(random);
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode())
                    .as("%s %s -> %s", request.method(), request.uri(), answer.body())
                    .isBetween(400, 499);
            assertThat(answer.body())
                    .doesNotContain("Exception", "at loanflow", "at org.", "select ", "insert ", "SQL");
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        }
    }

    @Test
    void theFieldAndTheRuleAreNamed() throws Exception {
        assertThat(effect("{\"name\":\"a\"}")).contains("\"field\":\"amount\"", "\"rule\":\"required\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":\"7\"}")).contains("\"field\":\"amount\"", "\"rule\":\"type\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":7.5}")).contains("\"field\":\"amount\"", "\"rule\":\"type\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":-7}")).contains("\"field\":\"amount\"", "\"rule\":\"min\"");
        assertThat(effect("{\"name\":\"A B\",\"amount\":7}")).contains("\"field\":\"name\"", "\"rule\":\"pattern\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":7,\"more\":1}"))
                .contains("\"field\":\"more\"", "\"rule\":\"unknown\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":7,\"amount\":8}")).contains("\"status\":400");
        assertThat(effect("{\"name\":\"a\\u0000\",\"amount\":7}")).contains("\"field\":\"name\"", "\"rule\":\"type\"");
        assertThat(effect("{\"name\":\"a\",\"amount\":7,\"tags\":[\"x\",{}]}")).contains("\"field\":\"tags[1]\"");
        assertThat(effect("{\"name\":")).contains("\"rule\":\"json\"");
    }

    @Test
    void aBodyBeyondOneMegabyteIsRefusedWhetherItsLengthIsSaidOrNot() throws Exception {
        byte[] big = ("{\"name\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(client.send(
                                request("/api/test/effects", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(big))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.send(
                                request("/api/test/effects", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new java.io.ByteArrayInputStream(big)))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("\"status\":413", "\"field\":\"body\"", "\"rule\":\"size\"");
    }

    private String effect(String body) throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/test/effects", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    private HttpRequest malformed(Random random) {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        String type = random.nextInt(3) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : "application/json";
        byte[] body = body(random);
        return request(path, type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static byte[] body(Random random) {
        String name = VALUES.get(random.nextInt(VALUES.size()));
        String amount = VALUES.get(random.nextInt(VALUES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] noise = new byte[random.nextInt(200)];
                random.nextBytes(noise);
                yield noise;
            }
            case 1 -> ("{\"name\":" + name).getBytes(StandardCharsets.UTF_8);
            case 2 -> "[".repeat(1 + random.nextInt(3_000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("{\"name\":\"测试\",\"amount\":" + amount + "}").getBytes(StandardCharsets.UTF_16);
            case 4 -> ("{\"no-such\":" + name + ",\"amount\":" + amount + "}").getBytes(StandardCharsets.UTF_8);
            default -> ("{\"name\":" + name + ",\"amount\":" + amount + "}").getBytes(StandardCharsets.UTF_8);
        };
    }

    private HttpRequest.Builder request(String path, String type) {
        String user = path.startsWith("/api/test") || path.startsWith("/api/nowhere")
                ? "auditor:" + DemoUsers.PASSWORD
                : DemoUsers.PARTNER_ID + ":" + DemoUsers.PARTNER_SECRET;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", type);
    }
}
