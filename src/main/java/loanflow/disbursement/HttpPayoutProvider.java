package loanflow.disbursement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The provider's HTTP API: {@code POST /payouts} and {@code GET /payouts/{our reference}}, both answer
 * {@code {reference, status, providerReference, amountFen, currency, reason}}. What is not that is unclear.
 */
@Component
@ConditionalOnExpression("'${loanflow.payout.url:}' != ''")
class HttpPayoutProvider implements PayoutProvider {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SignedHttp http;

    HttpPayoutProvider(PayoutSettings settings, @Qualifier("wallClock") Clock wallClock) {
        this.http = new SignedHttp(settings.url(), settings.key(), settings.timeout(), wallClock);
    }

    @Override
    public Answer pay(PayoutInstruction instruction) {
        try {
            return answer(instruction.key(), http.post("/payouts", instruction.key(), Json.write(instruction)));
        } catch (RestClientException e) {
            return new Answer.Unclear("NO_ANSWER");
        }
    }

    @Override
    public Answer find(String key) {
        try {
            SignedHttp.Reply reply = http.get("/payouts/{key}", key);
            return reply.status() == 404 ? new Answer.NotFound() : answer(key, reply);
        } catch (RestClientException e) {
            return new Answer.Unclear("NO_ANSWER");
        }
    }

    private static Answer answer(String key, SignedHttp.Reply reply) {
        if (!reply.isOk()) {
            return new Answer.Unclear("HTTP_" + reply.status());
        }
        try {
            JsonNode body = JSON.readTree(reply.body());
            return known(key, body).orElseGet(() -> new Answer.Unclear("GARBAGE"));
        } catch (IOException e) {
            return new Answer.Unclear("GARBAGE");
        }
    }

    private static Optional<Answer> known(String key, JsonNode body) {
        if (!key.equals(body.path("reference").asText())
                || !body.path("amountFen").isIntegralNumber()
                || !body.path("providerReference").isTextual()) {
            return Optional.empty();
        }
        JsonNode reason = body.path("reason");
        return Arrays.stream(PayoutStatus.values())
                .filter(status -> status.name().equals(body.path("status").asText()))
                .findFirst()
                .map(status -> new Answer.Known(
                        status,
                        body.path("providerReference").asText(),
                        body.path("amountFen").asLong(),
                        body.path("currency").asText(),
                        reason.isTextual() ? reason.asText() : null));
    }
}
