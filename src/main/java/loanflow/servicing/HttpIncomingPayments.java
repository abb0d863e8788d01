package loanflow.servicing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import loanflow.money.Money;
import loanflow.workflow.BearerHttp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Production: asks the bank by our loan id and the payment's reference. Asking changes nothing there. */
@Component
@Profile("prod")
class HttpIncomingPayments implements IncomingPayments {

    private final RestClient bank;

    HttpIncomingPayments(
            @Value("${loanflow.servicing.bank.url}") String url,
            @Value("${loanflow.servicing.bank.token}") String token) {
        this.bank = BearerHttp.client(url, token, Duration.ofSeconds(5));
    }

    @Override
    public Answer verify(String loanId, String paymentReference, Money amount) {
        try {
            JsonNode payment = bank.get()
                    .uri("/payments/{loan}/{reference}", loanId, paymentReference)
                    .retrieve()
                    .body(JsonNode.class);
            return payment != null && matches(payment, amount) ? Answer.RECEIVED : Answer.UNKNOWN;
        } catch (HttpClientErrorException.NotFound e) {
            return Answer.UNKNOWN;
        } catch (RestClientException e) {
            return Answer.UNAVAILABLE;
        }
    }

    private static boolean matches(JsonNode payment, Money amount) {
        try {
            return new BigDecimal(payment.path("amount").asText()).compareTo(amount.major()) == 0
                    && payment.path("currency")
                            .asText()
                            .equals(amount.currency().getCurrencyCode());
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
