package loanflow.debit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Component;

/** Takes in what the provider said: the money is booked in one transaction with the end of the message. */
@Component
class DebitAnswers implements InboxHandler {

    static final String SOURCE = "direct-debit";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DebitRun run;

    DebitAnswers(DebitRun run) {
        this.run = run;
    }

    static String refused(String reason) {
        return JSON.createObjectNode().put("refused", reason).toString();
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Handling handle(InboxMessage message) {
        JsonNode refused = read(message).path("refused");
        if (refused.isTextual()) {
            run.refused(message.id(), refused.asText());
        } else {
            run.collected(message.id());
        }
        return Handling.DONE;
    }

    private static JsonNode read(InboxMessage message) {
        try {
            return JSON.readTree(message.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("direct debit " + message.id() + ": no answer of ours", e);
        }
    }
}
