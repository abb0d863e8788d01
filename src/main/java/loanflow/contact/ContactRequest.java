package loanflow.contact;

import java.util.Map;

/**
 * One planned touch of the debtor himself.
 *
 * @param key names the touch: asked again, the gate answers as before and nothing is sent twice
 * @param customerId whom
 * @param debtId the loan it is about: some limits count per debt
 * @param template code of a {@link MessageTemplate}
 * @param values what the template needs: dates and amounts, never personal data
 */
public record ContactRequest(
        String key,
        String customerId,
        String debtId,
        Channel channel,
        ContactPurpose purpose,
        MessageTemplate template,
        Map<String, String> values) {

    public ContactRequest {
        values = Map.copyOf(values);
    }
}
