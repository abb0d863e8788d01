package loanflow.contact.web;

import java.util.Optional;
import loanflow.access.webhook.WebhookBody;
import loanflow.access.webhook.WebhookReader;
import loanflow.contact.OptOutWords;
import loanflow.contact.SmsReply;
import loanflow.contact.ThirdParty;
import loanflow.customer.BlindIndexes;
import loanflow.customer.Customers;
import loanflow.customer.IdentifierKind;
import loanflow.customer.MobilePhone;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Texts that people send back, from the carrier: {@code {eventId, from, text}}. The number and the words end here: what
 * goes on is whose number it is, its blind index when he wants no more texts, and whether he does.
 */
@Component
class SmsWebhooks implements WebhookReader {

    static final String PROVIDER = "sms";

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 2_000;
    private static final String COUNTRY = "^(\\+|00)?86(?=1\\d{10}$)";

    private final Customers customers;
    private final BlindIndexes blind;

    SmsWebhooks(Customers customers, BlindIndexes blind) {
        this.customers = customers;
        this.blind = blind;
    }

    /** What the carrier sends. */
    record Event(
            @Nullable String eventId,
            @Nullable String from,
            @Nullable String text) {

        @Override
        public String toString() {
            return "Event[" + eventId + "]";
        }
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public Optional<InboxMessage> read(byte[] body) {
        return WebhookBody.read(body, Event.class).flatMap(this::message);
    }

    private Optional<InboxMessage> message(Event event) {
        if (event.from() == null || event.text() == null || event.text().length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        String id = event.eventId();
        String number = event.from().strip().replaceFirst(COUNTRY, "");
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || !MobilePhone.isValid(number)) {
            return Optional.empty();
        }
        return Optional.of(reply(new MobilePhone(number), OptOutWords.refuses(event.text()))
                .message(id));
    }

    private SmsReply reply(MobilePhone number, boolean refuses) {
        String node = ThirdParty.node(blind.of(IdentifierKind.PHONE, number.value()));
        return new SmsReply(customers.whoHave(number), refuses, refuses ? node : null);
    }
}
