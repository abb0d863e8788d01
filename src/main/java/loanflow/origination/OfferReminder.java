package loanflow.origination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import org.springframework.stereotype.Component;

/** Recalls an unanswered offer through the one door to people. */
@Component
class OfferReminder {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Contact contact;
    private final Clock clock;

    OfferReminder(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /** When to ask again, where the gate says not now; empty when it is sent, or forbidden. */
    Optional<OffsetDateTime> send(Application application, Offer offer) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ContactOutcome outcome = contact.touch(new ContactRequest(
                // The gate answers one key once: who comes again after a deferral must be heard again.
                "offer-reminder:" + offer.id() + ":" + now.truncatedTo(ChronoUnit.MINUTES),
                application.customerId(),
                application.id(),
                Channel.SMS,
                ContactPurpose.SERVICE,
                MessageTemplate.OFFER_REMINDER_V1,
                Map.of(
                        "amount", offer.amount().major().toPlainString(),
                        "until",
                                offer.expiresAt()
                                        .atZoneSameInstant(clock.getZone())
                                        .format(UNTIL))));
        return outcome instanceof ContactOutcome.Deferred deferred ? Optional.of(deferred.until()) : Optional.empty();
    }
}
