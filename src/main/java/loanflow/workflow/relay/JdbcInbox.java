package loanflow.workflow.relay;

import java.util.List;
import loanflow.workflow.Inbox;
import loanflow.workflow.InboxMessage;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcInbox implements Inbox {

    private final JdbcMessages messages;
    private final Wake wake;

    JdbcInbox(JdbcMessages messages, Wake wake) {
        this.messages = messages;
        this.wake = wake;
    }

    @Override
    @Transactional
    public boolean receive(InboxMessage message) {
        boolean isNew = messages.add(Box.INBOX, message.source(), message.id(), message.body());
        if (isNew) {
            wake.afterCommit();
        }
        return isNew;
    }

    @Override
    public void receiveAll(List<InboxMessage> received) {
        if (messages.addAll(Box.INBOX, received) > 0) {
            wake.afterCommit();
        }
    }
}
