package loanflow.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import loanflow.workflow.InboxMessage;
import org.jspecify.annotations.Nullable;

/**
 * A person answered a text; what he wrote is not kept.
 *
 * @param customerIds who has the number that he wrote from
 * @param refuses he wants no more texts
 * @param thirdParty {@link ThirdParty#node} of that number, of a refusal only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SmsReply(
        List<String> customerIds, boolean refuses, @Nullable String thirdParty) {

    static final String SOURCE = "sms-reply";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public SmsReply {
        customerIds = List.copyOf(customerIds);
    }

    /** For the inbox, under the carrier's name of the text. */
    public InboxMessage message(String eventId) {
        try {
            return new InboxMessage(SOURCE, eventId, JSON.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for a reply", e);
        }
    }

    static SmsReply read(InboxMessage message) {
        try {
            return JSON.readValue(message.body(), SmsReply.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no reply: " + message.id(), e);
        }
    }
}
