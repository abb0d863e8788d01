package loanflow.marketing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import loanflow.contact.Contact;
import loanflow.contact.ContactOutcome;
import loanflow.contact.ContactPurpose;
import loanflow.contact.ContactRequest;
import loanflow.contact.MessageTemplate;
import loanflow.workflow.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one customer: what forbids it is asked again at this moment, then the contact gate. */
@Component
class CampaignTouch {

    /** Then he is left alone: a gate that says no three times means it. */
    private static final int MOST_TRIES = 3;

    private final JdbcMembers members;
    private final JdbcWhiteListEntries listed;
    private final Audiences audiences;
    private final CampaignTexts texts;
    private final Contact contact;

    CampaignTouch(
            JdbcMembers members,
            JdbcWhiteListEntries listed,
            Audiences audiences,
            CampaignTexts texts,
            Contact contact) {
        this.members = members;
        this.listed = listed;
        this.audiences = audiences;
        this.texts = texts;
        this.contact = contact;
    }

    /** @param customer null: he is not ours to know any more */
    void tell(
            PolicyVersions policy, Campaign campaign, Member member, @Nullable Prospect customer, OffsetDateTime now) {
        String id = member.customerId();
        List<String> against = customer == null
                ? List.of("UNKNOWN")
                : audiences.suppressed(policy, customer, campaign.channel(), toldSince(id, now));
        if (!against.isEmpty()) {
            members.ended(campaign.id(), id, Member.State.SUPPRESSED, against.get(0));
            return;
        }
        Optional<Map<String, String>> values = values(campaign, id);
        if (values.isEmpty()) {
            members.ended(campaign.id(), id, Member.State.SUPPRESSED, "NOT_LISTED");
            return;
        }
        ContactOutcome outcome = contact.touch(new ContactRequest(
                "campaign:" + campaign.id() + ":" + id + ":" + member.tries(),
                id,
                campaign.id(),
                campaign.channel(),
                ContactPurpose.MARKETING,
                MessageTemplate.valueOf(Objects.requireNonNull(campaign.template())),
                values.get()));
        keep(campaign, member, outcome, now);
    }

    private void keep(Campaign campaign, Member member, ContactOutcome outcome, OffsetDateTime now) {
        String id = member.customerId();
        if (outcome instanceof ContactOutcome.Denied denied) {
            members.ended(campaign.id(), id, Member.State.REFUSED, denied.reason());
        } else if (outcome instanceof ContactOutcome.Deferred deferred) {
            if (member.tries() + 1 < MOST_TRIES) {
                members.putOff(campaign.id(), id, deferred.until());
            } else {
                members.ended(campaign.id(), id, Member.State.REFUSED, deferred.reason());
            }
        } else {
            members.told(campaign.id(), id, now);
        }
    }

    /** Empty: the text speaks of a listing, and there is none any more. */
    private Optional<Map<String, String>> values(Campaign campaign, String customerId) {
        return campaign.segment() == Segment.WHITE_LIST
                ? listed.listed(customerId).map(texts::listed)
                : Optional.of(texts.ordinary());
    }

    private long toldSince(String customerId, OffsetDateTime now) {
        return members.toldSince(customerId, now.minusDays(AudienceChoice.DAYS_REMEMBERED));
    }
}
