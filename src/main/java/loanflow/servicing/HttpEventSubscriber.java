package loanflow.servicing;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import loanflow.access.webhook.Signature;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Posts events to the address in {@code loanflow.servicing.events.url}, signed as our own webhooks are; without an
 * address nobody listens. Any answer of 2xx takes the event.
 */
@Component
class HttpEventSubscriber implements EventSubscriber {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String url;
    private final String key;
    private final Clock wallClock;
    private final RestClient http;

    HttpEventSubscriber(
            @Value("${loanflow.servicing.events.url:}") String url,
            @Value("${loanflow.servicing.events.key:}") String key,
            @Qualifier("wallClock") Clock wallClock) {
        if (!url.isEmpty() && key.length() < 32) {
            throw new IllegalArgumentException("loanflow.servicing.events.key: at least 32 characters");
        }
        this.url = url;
        this.key = key;
        this.wallClock = wallClock;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public boolean isThere() {
        return !url.isEmpty();
    }

    @Override
    public boolean take(String idempotencyKey, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(wallClock.instant().getEpochSecond());
        try {
            return http.post()
                    .uri(url)
                    .header("Idempotency-Key", idempotencyKey)
                    .header(Signature.TIMESTAMP_HEADER, timestamp)
                    .header(Signature.SIGNATURE_HEADER, Signature.of(key, timestamp, body))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }
}
