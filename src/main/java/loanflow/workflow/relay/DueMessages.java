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

    /** Handles in the calling thread what is due now, and what falls due within the given time; then returns. False: nothing was. */
    boolean runDue(Duration patience) {
        boolean any = false;
        for (long next = messages.untilNext(); next <= patience.toMillis(); next = messages.untilNext()) {
            if (next > 0) {
                pause(Duration.ofMillis(next));
            }
            if (!dispatcher.workOnce()) {
                // Somebody else has it in work.
                pause(Duration.ofMillis(1));
            }
            any = true;
        }
        return any;
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
