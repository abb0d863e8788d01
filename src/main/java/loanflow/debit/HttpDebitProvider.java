package loanflow.debit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import loanflow.money.Money;
import loanflow.workflow.BearerHttp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Production: {@code PUT /debits/{key}} with {@code {account, amount, currency}} answers {@code {key, status, reason}},
 * status {@code COLLECTED} or {@code REFUSED}. What is not that is unclear.
 */
@Component
@Profile("prod")
class HttpDebitProvider implements DebitProvider {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,60}");

    private final RestClient provider;

    HttpDebitProvider(
            @Value("${loanflow.debit.provider.url}") String url,
            @Value("${loanflow.debit.provider.token}") String token) {
        this.provider = BearerHttp.client(url, token, Duration.ofSeconds(8));
    }

    @Override
    public Answer collect(String key, String accountToken, Money amount) {
        try {
            JsonNode body = provider.put()
                    .uri("/debits/{key}", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of(
                            "account", accountToken,
                            "amount", amount.major().toPlainString(),
                            "currency", amount.currency().getCurrencyCode()))
                    .retrieve()
                    .body(JsonNode.class);
            return body == null ? new Answer.Unclear("EMPTY") : read(key, body);
        } catch (RestClientException e) {
            return new Answer.Unclear("NO_ANSWER");
        }
    }

    private static Answer read(String key, JsonNode body) {
        if (!key.equals(body.path("key").asText())) {
            return new Answer.Unclear("GARBAGE");
        }
        String reason = body.path("reason").asText();
        return switch (body.path("status").asText()) {
            case "COLLECTED" -> new Answer.Collected();
            case "REFUSED" -> new Answer.Refused(CODE.matcher(reason).matches() ? reason : "REFUSED");
            default -> new Answer.Unclear("GARBAGE");
        };
    }
}
