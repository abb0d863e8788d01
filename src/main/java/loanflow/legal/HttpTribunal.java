package loanflow.legal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import loanflow.money.Money;
import loanflow.workflow.BearerHttp;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Production: {@code PUT /cases/{key}} with {@code {kind, claim, amount, currency, documents, award}} and
 * {@code GET /cases/{key}} answer {@code {key, status, reference, costs, currency, reason}}, status {@code PENDING},
 * {@code WON} or {@code LOST}. What is not that is unclear.
 */
@Component
@Profile("prod")
class HttpTribunal implements Tribunal {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    private static final Answer GARBAGE = new Answer.Unclear("GARBAGE");

    private final RestClient tribunal;

    HttpTribunal(
            @Value("${loanflow.legal.tribunal.url}") String url,
            @Value("${loanflow.legal.tribunal.token}") String token,
            @Value("${loanflow.legal.tribunal.patience:20s}") Duration patience) {
        this.tribunal = BearerHttp.client(url, token, patience);
    }

    @Override
    public Answer file(Filing filing) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", filing.kind());
        body.put("claim", filing.claimId());
        body.put("amount", filing.amount().major().toPlainString());
        body.put("currency", filing.amount().currency().getCurrencyCode());
        body.put("documents", filing.documents());
        body.put("award", filing.award());
        try {
            Answer answer = read(
                    filing.key(),
                    tribunal.put()
                            .uri("/cases/{key}", filing.key())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .retrieve()
                            .body(JsonNode.class));
            // Costs in another currency than the claim's cannot be charged to it.
            return answer instanceof Answer.Pending taken
                            && !taken.costs().currency().equals(filing.amount().currency())
                    ? GARBAGE
                    : answer;
        } catch (RestClientException e) {
            return new Answer.Unclear("NO_ANSWER");
        }
    }

    @Override
    public Answer decisionOf(String key) {
        try {
            return read(key, tribunal.get().uri("/cases/{key}", key).retrieve().body(JsonNode.class));
        } catch (RestClientException e) {
            return new Answer.Unclear("NO_ANSWER");
        }
    }

    private static Answer read(String key, @Nullable JsonNode body) {
        if (body == null || !key.equals(body.path("key").asText())) {
            return GARBAGE;
        }
        String reference = body.path("reference").asText();
        String reason = body.path("reason").asText();
        return switch (body.path("status").asText()) {
            case "PENDING" ->
                pending(
                        reference,
                        body.path("costs").asText(),
                        body.path("currency").asText());
            case "WON" -> CODE.matcher(reference).matches() ? new Answer.Won(reference) : GARBAGE;
            case "LOST" -> new Answer.Lost(CODE.matcher(reason).matches() ? reason : "LOST");
            default -> GARBAGE;
        };
    }

    private static Answer pending(String reference, String costs, String currency) {
        return CODE.matcher(reference).matches()
                ? amount(costs, currency)
                        .<Answer>map(amount -> new Answer.Pending(reference, amount))
                        .orElse(GARBAGE)
                : GARBAGE;
    }

    /** Empty when it is no amount of a currency that there is, in the decimals that it has. */
    private static Optional<Money> amount(String text, String currency) {
        if (!AMOUNT.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal major = new BigDecimal(text).stripTrailingZeros();
        return Currency.getAvailableCurrencies().stream()
                .filter(one ->
                        one.getCurrencyCode().equals(currency) && one.getDefaultFractionDigits() >= major.scale())
                .filter(one -> one.getDefaultFractionDigits() >= 0)
                .findFirst()
                .map(one -> Money.of(major, one));
    }
}
