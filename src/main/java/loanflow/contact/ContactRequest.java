package loanflow.contact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One planned touch of a person.
 *
 * @param key names the touch: asked again, the gate answers as before and nothing is sent twice
 * @param customerId whose debt it is about
 * @param debtId the loan it is about
 * @param template code of a {@link MessageTemplate}
 * @param values what the template needs: dates and amounts, never personal data
 * @param visitors number of people who would visit, 0 for every other channel
 * @param thirdParty {@link ThirdParty#node} of a number that is not known to be the debtor's: of a third party who would be
 *     asked, or one that a third party gave; null for a touch of the debtor at his own
 */
public record ContactRequest(
        String key,
        String customerId,
        String debtId,
        Channel channel,
        ContactPurpose purpose,
        MessageTemplate template,
        Map<String, String> values,
        Recipient recipient,
        int visitors,
        @Nullable String thirdParty) {

    public ContactRequest {
        values = Map.copyOf(values);
    }

    /** A touch of the debtor himself, not by a visit. */
    public ContactRequest(
            String key,
            String customerId,
            String debtId,
            Channel channel,
            ContactPurpose purpose,
            MessageTemplate template,
            Map<String, String> values) {
        this(key, customerId, debtId, channel, purpose, template, values, Recipient.DEBTOR, 0, null);
    }

    /** A call at a number that somebody gave: whoever answers may be the debtor, or a stranger who wants to be left alone. */
    public static ContactRequest identify(
            String key, String customerId, String debtId, Map<String, String> values, String number) {
        return new ContactRequest(
                key,
                customerId,
                debtId,
                Channel.HUMAN_CALL,
                ContactPurpose.SERVICE,
                MessageTemplate.IDENTIFY_V1,
                values,
                Recipient.DEBTOR,
                0,
                number);
    }

    /** A call that asks a third party to relay. */
    public static ContactRequest relay(
            String key, String customerId, String debtId, Map<String, String> values, String thirdParty) {
        return new ContactRequest(
                key,
                customerId,
                debtId,
                Channel.HUMAN_CALL,
                ContactPurpose.COLLECTION,
                MessageTemplate.RELAY_V1,
                values,
                Recipient.THIRD_PARTY,
                0,
                thirdParty);
    }
}
