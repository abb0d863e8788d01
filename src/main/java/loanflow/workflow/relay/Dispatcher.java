package loanflow.workflow.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.OutboxHandler;
import loanflow.workflow.OutboxHandler.Delivery;
import loanflow.workflow.OutboxMessage;
import loanflow.workflow.relay.Messages.Claimed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one message and brings it to its handler: the outbox outside any transaction, the inbox inside one. */
@Component
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Messages messages;
    private final TransactionTemplate transaction;
    private final RelaySettings settings;
    private final ObjectProvider<OutboxHandler> outboxHandlers;
    private final ObjectProvider<InboxHandler> inboxHandlers;
    private @Nullable Map<String, OutboxHandler> byKind;
    private @Nullable Map<String, InboxHandler> bySource;

    Dispatcher(
            Messages messages,
            PlatformTransactionManager transactions,
            RelaySettings settings,
            ObjectProvider<OutboxHandler> outboxHandlers,
            ObjectProvider<InboxHandler> inboxHandlers) {
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.outboxHandlers = outboxHandlers;
        this.inboxHandlers = inboxHandlers;
    }

    /** One message of each box. False: none was due. */
    boolean workOnce() {
        boolean delivered = deliverOne();
        boolean handled = handleOne();
        return delivered || handled;
    }

    private boolean deliverOne() {
        List<Claimed> claimed = new ArrayList<>(1);
        transaction.executeWithoutResult(
                status -> messages.claim(Box.OUTBOX, settings.lease()).ifPresent(claimed::add));
        claimed.forEach(this::deliver);
        return !claimed.isEmpty();
    }

    private boolean handleOne() {
        List<Claimed> taken = new ArrayList<>(1);
        String failure = "NOT_YET";
        try {
            Boolean fits = transaction.execute(status -> {
                messages.lock(Box.INBOX).ifPresent(taken::add);
                boolean handled = taken.stream().allMatch(this::handle);
                if (!handled) {
                    status.setRollbackOnly();
                }
                return handled;
            });
            if (Boolean.TRUE.equals(fits)) {
                return !taken.isEmpty();
            }
        } catch (RuntimeException e) {
            failure = e.getClass().getSimpleName();
            LOG.warn("inbox message not handled", e);
        }
        String reason = failure;
        taken.forEach(
                message -> transaction.executeWithoutResult(status -> messages.putBack(Box.INBOX, message, reason)));
        return !taken.isEmpty();
    }

    private void deliver(Claimed message) {
        Delivery delivery;
        try {
            OutboxHandler handler = outboxHandler(message.kind());
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

    /** False: does not fit yet. */
    private boolean handle(Claimed message) {
        InboxHandler handler = inboxHandler(message.kind());
        Handling handling = handler == null
                ? Handling.REJECTED
                : handler.handle(new InboxMessage(message.kind(), message.key(), message.body()));
        return switch (handling) {
            case DONE -> messages.end(Box.INBOX, message, Box.INBOX.doneState, "");
            case REJECTED -> messages.end(Box.INBOX, message, "REJECTED", handler == null ? "NO_HANDLER" : "REJECTED");
            case NOT_YET -> false;
        };
    }

    // Handlers are looked up late: they depend on doors that depend on the outbox.
    private synchronized @Nullable OutboxHandler outboxHandler(String kind) {
        Map<String, OutboxHandler> handlers = byKind;
        if (handlers == null) {
            handlers = outboxHandlers.stream().collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
            byKind = handlers;
        }
        return handlers.get(kind);
    }

    private synchronized @Nullable InboxHandler inboxHandler(String source) {
        Map<String, InboxHandler> handlers = bySource;
        if (handlers == null) {
            handlers = inboxHandlers.stream().collect(Collectors.toMap(InboxHandler::source, Function.identity()));
            bySource = handlers;
        }
        return handlers.get(source);
    }
}
