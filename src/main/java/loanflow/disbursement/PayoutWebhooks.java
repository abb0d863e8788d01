package loanflow.disbursement;

import java.util.Optional;
import loanflow.access.webhook.WebhookBody;
import loanflow.access.webhook.WebhookReader;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The payment provider's webhooks: {@code {eventId, reference, status, providerReference, amountFen, currency}}. */
@Component
class PayoutWebhooks implements WebhookReader {

    static final String PROVIDER = "payout";

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
        return WebhookBody.read(body, Event.class).flatMap(PayoutWebhooks::message);
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
