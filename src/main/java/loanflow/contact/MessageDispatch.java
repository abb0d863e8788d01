package loanflow.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Carries an allowed touch from the outbox to the gateway. The body holds ids, codes, dates and amounts only. */
@Component
class MessageDispatch implements OutboxHandler {

    static final String KIND = "contact-message";

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final MessageGateway gateway;
    private final JdbcContactLog log;

    MessageDispatch(MessageGateway gateway, JdbcContactLog log) {
        this.gateway = gateway;
        this.log = log;
    }

    static String body(String contactId, ContactRequest request) {
        try {
            return JSON.writeValueAsString(
                    new Body(contactId, request.customerId(), request.channel(), request.template(), request.values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON for a contact", e);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        Body body = read(message.body());
        MessageGateway.Receipt receipt = gateway.send(new MessageGateway.Message(
                body.contactId(),
                body.customerId(),
                body.channel(),
                body.template().with(body.values())));
        if (receipt == MessageGateway.Receipt.TRY_LATER) {
            return new Delivery.TryLater("the carrier asks to try later");
        }
        log.sent(body.contactId());
        return new Delivery.Sent();
    }

    private static Body read(String json) {
        try {
            return JSON.readValue(json, Body.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a contact message", e);
        }
    }

    record Body(
            String contactId,
            String customerId,
            Channel channel,
            MessageTemplate template,
            Map<String, String> values) {}
}
