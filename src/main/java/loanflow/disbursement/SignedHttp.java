package loanflow.disbursement;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import loanflow.access.webhook.Signature;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Signed calls with a time-out and a limit on what we read. Redirects are not followed: they could lead anywhere. */
final class SignedHttp {

    private static final int LONGEST_ANSWER = 64 * 1024;

    /** Status and body as they came. */
    record Reply(int status, String body) {
        boolean isOk() {
            return status >= 200 && status < 300;
        }
    }

    private final RestClient http;
    private final String key;
    private final Clock wallClock;

    SignedHttp(String url, String key, Duration timeout, Clock wallClock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(timeout);
        this.http = RestClient.builder().baseUrl(url).requestFactory(requests).build();
        this.key = key;
        this.wallClock = wallClock;
    }

    /** Posts JSON under an idempotency key. Throws Spring's {@code RestClientException} when no answer came. */
    Reply post(String path, String idempotencyKey, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return send(http.method(HttpMethod.POST)
                .uri(path)
                .headers(headers -> signature(body).forEach(headers::set))
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** Gets one resource by our reference. */
    Reply get(String path, String reference) {
        return send(http.method(HttpMethod.GET)
                .uri(path, reference)
                .headers(headers ->
                        signature(reference.getBytes(StandardCharsets.UTF_8)).forEach(headers::set)));
    }

    private Map<String, String> signature(byte[] body) {
        String timestamp = Long.toString(wallClock.instant().getEpochSecond());
        return Map.of(
                Signature.TIMESTAMP_HEADER, timestamp, Signature.SIGNATURE_HEADER, Signature.of(key, timestamp, body));
    }

    private static Reply send(RestClient.RequestHeadersSpec<?> request) {
        Reply reply = request.exchange((sent, response) -> reply(response));
        if (reply == null) {
            throw new IllegalStateException("no reply");
        }
        return reply;
    }

    private static Reply reply(ClientHttpResponse response) throws IOException {
        try (InputStream body = response.getBody()) {
            return new Reply(
                    response.getStatusCode().value(),
                    new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        }
    }
}
