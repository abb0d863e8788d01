package loanflow.servicing;

import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/**
 * Delivers business events at least once and in order per loan: an event waits until those before it are delivered or
 * given up by people. Another loan's events do not wait for them.
 */
@Component
class BusinessEventSender implements OutboxHandler {

    private final JdbcBusinessEvents events;
    private final EventSubscriber subscriber;
    private final Outbox outbox;

    BusinessEventSender(JdbcBusinessEvents events, EventSubscriber subscriber, Outbox outbox) {
        this.events = events;
        this.subscriber = subscriber;
        this.outbox = outbox;
    }

    @Override
    public String kind() {
        return BusinessEvents.KIND;
    }

    @Override
    public Delivery deliver(OutboxMessage message) {
        long id = Long.parseLong(message.key());
        if (outbox.anyOpen(BusinessEvents.KIND, events.before(id))) {
            return new Delivery.TryLater("EARLIER_EVENT_FIRST");
        }
        return subscriber.take("business-event-" + id, events.envelope(id))
                ? new Delivery.Sent()
                : new Delivery.TryLater("SUBSCRIBER_UNAVAILABLE");
    }
}
