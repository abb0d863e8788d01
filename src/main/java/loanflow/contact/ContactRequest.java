package loanflow.contact;

import java.util.Map;

/**
 * One planned touch of a person.
 *
 * @param key names the touch: asked again, the gate answers as before and nothing is sent twice
 * @param customerId whose debt it is about
 * @param debtId the loan it is about
 * @param template code of a {@link MessageTemplate}
 * @param values what the template needs: dates and amounts, never personal data
 * @param visitors number of people who would visit, 0 for every other channel
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
        int visitors) {

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
        this(key, customerId, debtId, channel, purpose, template, values, Recipient.DEBTOR, 0);
    }
}
