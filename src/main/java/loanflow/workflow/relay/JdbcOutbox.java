package loanflow.workflow.relay;

import java.util.Collection;
import java.util.List;
import loanflow.workflow.InboxMessage;
import loanflow.workflow.Outbox;
import loanflow.workflow.OutboxMessage;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A message without the decision that caused it must not exist: there has to be a transaction already. */
@Repository
class JdbcOutbox implements Outbox {

    private final JdbcMessages messages;
    private final Wake wake;

    JdbcOutbox(JdbcMessages messages, Wake wake) {
        this.messages = messages;
        this.wake = wake;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OutboxMessage message) {
        if (messages.add(Box.OUTBOX, message.kind(), message.key(), message.body())) {
            wake.afterCommit();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void sendAll(List<OutboxMessage> sent) {
        if (messages.addAll(
                        Box.OUTBOX,
                        sent.stream()
                                .map(one -> new InboxMessage(one.kind(), one.key(), one.body()))
                                .toList())
                > 0) {
            wake.afterCommit();
        }
    }

    @Override
    public boolean anyOpen(String kind, Collection<String> keys) {
        return messages.anyOpen(Box.OUTBOX, kind, keys);
    }
}
