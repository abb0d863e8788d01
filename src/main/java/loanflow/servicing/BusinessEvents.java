package loanflow.servicing;

import java.util.List;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Component;

/** Tells other systems what happened to loans, through the outbox: with the change itself or not at all. */
@Component
class BusinessEvents {

    static final String KIND = "business-event";

    private final JdbcBusinessEvents events;
    private final EventSubscriber subscriber;
    private final Outbox outbox;

    BusinessEvents(JdbcBusinessEvents events, EventSubscriber subscriber, Outbox outbox) {
        this.events = events;
        this.subscriber = subscriber;
        this.outbox = outbox;
    }

    /** Events of one loan in their order. Where nobody listens nothing is kept. */
    void tell(List<BusinessEvent> told) {
        if (!told.isEmpty() && subscriber.isThere()) {
            outbox.sendAll(events.insert(told).stream()
                    .map(id -> new OutboxMessage(KIND, Long.toString(id), "{}"))
                    .toList());
        }
    }
}
