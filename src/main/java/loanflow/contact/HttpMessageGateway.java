package loanflow.contact;

import java.time.Duration;
import java.util.Map;
import loanflow.customer.Customers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Production: a carrier over HTTP. The number is read from the vault here and goes nowhere else. */
@Component
@Profile("prod")
class HttpMessageGateway implements MessageGateway {

    private final RestClient carrier;
    private final Customers customers;

    HttpMessageGateway(
            Customers customers,
            @Value("${loanflow.contact.gateway.url}") String url,
            @Value("${loanflow.contact.gateway.token}") String token) {
        this.customers = customers;
        this.carrier = RestClient.builder()
                .baseUrl(url)
                .defaultHeader("Authorization", "Bearer " + token)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(ClientHttpRequestFactorySettings.defaults()
                                .withConnectTimeout(Duration.ofSeconds(3))
                                .withReadTimeout(Duration.ofSeconds(10))))
                .build();
    }

    @Override
    public Receipt send(Message message) {
        String to = customers
                .reveal(message.customerId(), "contact", "message " + message.key())
                .phone()
                .value();
        try {
            carrier.post()
                    .uri("/messages")
                    .header("Idempotency-Key", message.key())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("channel", message.channel().name(), "to", to, "text", message.text()))
                    .retrieve()
                    .toBodilessEntity();
            return Receipt.ACCEPTED;
        } catch (RestClientException e) {
            return Receipt.TRY_LATER;
        }
    }
}
