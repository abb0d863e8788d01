package loanflow.screening;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import loanflow.screening.LookupAnswer.Unavailable;
import loanflow.screening.LookupAnswer.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Asks vendors over HTTPS: {@code POST} of identifiers, JSON of facts back. Follows no redirect, reads no more than 64
 * KiB, waits no longer than the time-out.
 */
@Component
@Profile("!demo")
class HttpLookupVendor implements LookupVendor {

    private static final int MOST_BYTES = 64 * 1024;

    private final VendorSettings settings;
    private final RestClient client;

    HttpLookupVendor(VendorSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build());
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public LookupAnswer ask(LookupRequest request) {
        VendorSettings.Vendor vendor = settings.of(request.vendor());
        try {
            return client.post()
                    .uri(vendor.url())
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + vendor.secret())
                    .header("Idempotency-Key", request.key())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(question(request))
                    .exchangeForRequiredValue((sent, response) -> read(request.vendor(), response));
        } catch (ResourceAccessException e) {
            return new Unavailable(e.getRootCause() instanceof HttpTimeoutException ? Why.SLOW : Why.DOWN);
        }
    }

    private static LookupAnswer read(FactSource vendor, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().is3xxRedirection()) {
            return new Unavailable(Why.REDIRECT);
        }
        if (!response.getStatusCode().is2xxSuccessful()) {
            return new Unavailable(Why.ERROR);
        }
        try (InputStream body = response.getBody()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? new Unavailable(Why.HUGE)
                    : AnswerSchema.read(vendor, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static String question(LookupRequest request) {
        Map<String, @Nullable Object> question = new HashMap<>();
        question.put("name", request.subject().name());
        question.put("idNumber", request.subject().idNumber().value());
        question.put("phone", request.subject().phone().value());
        question.put("bankCard", request.subject().bankCard().value());
        question.put("declaredIncomeFen", request.declaredIncomeFen());
        question.put("livenessReference", request.livenessReference());
        return FactsJson.write(question);
    }
}
