package loanflow.workflow.relay;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** When the next message falls due, and the work until then. */
@Component
class DueMessages {

    private final Dispatcher dispatcher;
    private final JdbcMessages messages;

    DueMessages(Dispatcher dispatcher, JdbcMessages messages) {
        this.dispatcher = dispatcher;
        this.messages = messages;
    }

    /** Handles in the calling thread what is due now, and what falls due within the given time; then returns. */
    void runDue(Duration patience) {
        while (true) {
            if (!dispatcher.workOnce() && !dueWithin(patience)) {
                return;
            }
        }
    }

    private boolean dueWithin(Duration patience) {
        long next = Math.min(
                messages.untilNext(Box.OUTBOX).orElse(Long.MAX_VALUE),
                messages.untilNext(Box.INBOX).orElse(Long.MAX_VALUE));
        if (next > patience.toMillis()) {
            return false;
        }
        pause(Duration.ofMillis(Math.max(1, next)));
        return true;
    }

    Duration nap(Duration poll) {
        // Spread the nodes' polls, and do not sleep past a short pause of the inbox.
        long next = messages.untilNext(Box.INBOX).orElse(Long.MAX_VALUE);
        return Duration.ofMillis(Math.max(10, Math.min(poll.toMillis(), next)));
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
