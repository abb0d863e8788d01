package loanflow.workflow.relay;

import java.util.ArrayList;
import java.util.List;
import loanflow.workflow.InboxHandler;
import loanflow.workflow.InboxHandler.Handling;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.relay.JdbcMessages.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one message that came in and brings it to its handler, inside one transaction. */
@Component
class InboxDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(InboxDispatch.class);

    private final JdbcMessages messages;
    private final TransactionTemplate transaction;
    private final LateHandlers<InboxHandler> handlers;

    InboxDispatch(
            JdbcMessages messages, PlatformTransactionManager transactions, ObjectProvider<InboxHandler> handlers) {
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
        this.handlers = new LateHandlers<>(handlers, InboxHandler::source);
    }

    /** False: none was due. */
    boolean handleOne() {
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

    /** False: does not fit yet. */
    private boolean handle(Claimed message) {
        InboxHandler handler = handlers.of(message.kind());
        Handling handling = handler == null
                ? Handling.REJECTED
                : handler.handle(new InboxMessage(message.kind(), message.key(), message.body()));
        return switch (handling) {
            case DONE -> messages.end(Box.INBOX, message, Box.INBOX.doneState, "");
            case REJECTED -> messages.end(Box.INBOX, message, "REJECTED", handler == null ? "NO_HANDLER" : "REJECTED");
            case NOT_YET -> false;
        };
    }
}
