package loanflow.workflow.relay;

import org.springframework.stereotype.Component;

/** Takes one message of each box and brings it to its handler. */
@Component
class Dispatcher {

    private final OutboxDispatch outbox;
    private final InboxDispatch inbox;

    Dispatcher(OutboxDispatch outbox, InboxDispatch inbox) {
        this.outbox = outbox;
        this.inbox = inbox;
    }

    /** One message of each box. False: none was due. */
    boolean workOnce() {
        boolean delivered = outbox.deliverOne();
        boolean handled = inbox.handleOne();
        return delivered || handled;
    }
}
