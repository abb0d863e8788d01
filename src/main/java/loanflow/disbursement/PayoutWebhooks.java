package loanflow.disbursement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import loanflow.access.webhook.WebhookReader;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The payment provider's webhooks: {@code {eventId, reference, status, providerReference, amountFen, currency}}. */
@Component
class PayoutWebhooks implements WebhookReader {

    static final String PROVIDER = "payout";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What the provider sends. */
    record Event(
            @Nullable String eventId,
            @Nullable String reference,
            @Nullable PayoutStatus status,
            @Nullable String providerReference,
            long amountFen,
            @Nullable String currency,
            @Nullable String reason) {}

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public Optional<InboxMessage> read(byte[] body) {
        try {
            return message(JSON.readValue(body, Event.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<InboxMessage> message(Event event) {
        String id = event.eventId();
        String reference = event.reference();
        PayoutStatus status = event.status();
        String currency = event.currency();
        if (id == null
                || id.isEmpty()
                || id.length() > 100
                || reference == null
                || status == null
                || currency == null) {
            return Optional.empty();
        }
        PayoutAnswer answer = new PayoutAnswer(
                reference,
                status,
                cut(event.providerReference(), 100),
                event.amountFen(),
                currency,
                cut(event.reason(), 60));
        return Optional.of(answer.message("webhook:" + id));
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
