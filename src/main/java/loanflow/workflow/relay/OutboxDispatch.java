package loanflow.workflow.relay;

import java.util.ArrayList;
import java.util.List;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.relay.JdbcMessages.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one message that goes out and brings it to its handler, outside any transaction. */
@Component
class OutboxDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatch.class);

    private final JdbcMessages messages;
    private final TransactionTemplate transaction;
    private final RelaySettings settings;
    private final LateHandlers<OutboxHandler> handlers;

    OutboxDispatch(
            JdbcMessages messages,
            PlatformTransactionManager transactions,
            RelaySettings settings,
            ObjectProvider<OutboxHandler> handlers) {
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.handlers = new LateHandlers<>(handlers, OutboxHandler::kind);
    }

    /** False: none was due. */
    boolean deliverOne() {
        List<Claimed> claimed = new ArrayList<>(1);
        transaction.executeWithoutResult(
                status -> messages.claim(Box.OUTBOX, settings.lease()).ifPresent(claimed::add));
        claimed.forEach(this::deliver);
        return !claimed.isEmpty();
    }

    private void deliver(Claimed message) {
        Delivery delivery;
        try {
            OutboxHandler handler = handlers.of(message.kind());
            delivery = handler == null
                    ? new Delivery.TryLater("NO_HANDLER")
                    : handler.deliver(new OutboxMessage(message.kind(), message.key(), message.body()));
        } catch (RuntimeException e) {
            LOG.warn("outbox message {} of kind {} not delivered", message.id(), message.kind(), e);
            delivery = new Delivery.TryLater(e.getClass().getSimpleName());
        }
        Delivery outcome = delivery;
        transaction.executeWithoutResult(status -> end(message, outcome));
    }

    private void end(Claimed message, Delivery delivery) {
        if (delivery instanceof Delivery.TryLater later) {
            messages.putBack(Box.OUTBOX, message, later.reason());
            return;
        }
        // An answer counts even when the lease ran out meanwhile: the inbox keeps it once. Nobody is woken: this
        // worker looks into the inbox next.
        if (delivery instanceof Delivery.Answered answered) {
            InboxMessage answer = answered.answer();
            boolean unused = messages.add(Box.INBOX, answer.source(), answer.id(), answer.body());
        }
        boolean unusedToo = messages.end(Box.OUTBOX, message, Box.OUTBOX.doneState, "");
    }
}
