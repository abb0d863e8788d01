package loanflow.legal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import loanflow.workflow.BearerHttp;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Production, one exchange for all agencies: {@code PUT /agencies/{agency}/placements/{key}} with {@code {agreement,
 * claim, open, currency, daysPastDue}} and {@code DELETE} of the same answer {@code {key, status}}, status {@code TAKEN}
 * or {@code REFUSED}. What is not that is unclear.
 */
@Component
@Profile("prod")
class HttpAgencyDesk implements AgencyDesk {

    private static final String PLACE = "/agencies/{agency}/placements/{key}";

    private final RestClient exchange;

    HttpAgencyDesk(
            @Value("${loanflow.legal.agencies.url}") String url,
            @Value("${loanflow.legal.agencies.token}") String token,
            @Value("${loanflow.legal.agencies.patience:10s}") Duration patience) {
        this.exchange = BearerHttp.client(url, token, patience);
    }

    @Override
    public Receipt place(Placement placement) {
        try {
            return read(
                    placement.key(),
                    exchange.put()
                            .uri(PLACE, placement.agencyId(), placement.key())
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(Map.of(
                                    "agreement", placement.agreementId(),
                                    "claim", placement.claimId(),
                                    "open", placement.open().major().toPlainString(),
                                    "currency", placement.open().currency().getCurrencyCode(),
                                    "daysPastDue", placement.daysPastDue()))
                            .retrieve()
                            .body(JsonNode.class));
        } catch (RestClientException e) {
            return Receipt.UNCLEAR;
        }
    }

    @Override
    public Receipt recall(String agencyId, String key) {
        try {
            return read(
                    key, exchange.delete().uri(PLACE, agencyId, key).retrieve().body(JsonNode.class));
        } catch (RestClientException e) {
            return Receipt.UNCLEAR;
        }
    }

    private static Receipt read(String key, @Nullable JsonNode body) {
        if (body == null || !key.equals(body.path("key").asText())) {
            return Receipt.UNCLEAR;
        }
        return switch (body.path("status").asText()) {
            case "TAKEN" -> Receipt.TAKEN;
            case "REFUSED" -> Receipt.REFUSED;
            default -> Receipt.UNCLEAR;
        };
    }
}
