package loanflow.listing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import loanflow.contact.Channel;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import org.springframework.stereotype.Component;

/** Tells the person, through the contact gate, what the law wants him told (PIPL art. 24, 44; 征信业管理条例 art. 15). */
@Component
class ListNotices {

    private final Contact contact;
    private final Clock clock;

    ListNotices(Contact contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    /** That he is listed, until when, and that he may appeal; refused by name while the gate puts it off. */
    void listed(ListProposal found, LocalDate until) {
        send(
                "list:" + found.id(),
                found,
                ContactPurpose.LEGAL_NOTICE,
                MessageTemplate.LIST_NOTICE_V1,
                Map.of("until", until.toString()));
    }

    void answered(ListProposal found, String appealId, boolean lifted) {
        send(
                "list-appeal:" + appealId,
                found,
                ContactPurpose.ANSWER,
                lifted ? MessageTemplate.LIST_LIFTED_V1 : MessageTemplate.LIST_STANDS_V1,
                Map.of());
    }

    private void send(
            String key,
            ListProposal found,
            ContactPurpose purpose,
            MessageTemplate template,
            Map<String, String> values) {
        ContactOutcome answer = contact.touch(new ContactRequest(
                key + ":" + LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES),
                found.customerId(),
                found.applicationId(),
                Channel.LETTER,
                purpose,
                template,
                values));
        if (answer instanceof ContactOutcome.Deferred deferred) {
            throw new IllegalStateException("the contact gate puts the notice off until " + deferred.until());
        }
    }
}
