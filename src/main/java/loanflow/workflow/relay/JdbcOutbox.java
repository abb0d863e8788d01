package loanflow.workflow.relay;

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
}
