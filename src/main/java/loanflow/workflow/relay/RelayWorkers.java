package loanflow.workflow.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that empty the boxes. Stopping waits for what is under way. */
@Component
@EnableConfigurationProperties(RelaySettings.class)
public class RelayWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayWorkers.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final Dispatcher dispatcher;
    private final Messages messages;
    private final Wake wake;
    private final RelaySettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    RelayWorkers(Dispatcher dispatcher, Messages messages, Wake wake, RelaySettings settings) {
        this.dispatcher = dispatcher;
        this.messages = messages;
        this.wake = wake;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        for (int n = 1; n <= settings.workers(); n++) {
            Thread thread = new Thread(this::work, "relay-" + n);
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        long deadline = System.nanoTime() + STOP_WITHIN.toNanos();
        threads.forEach(sleeper -> wake.afterCommit());
        for (Thread thread : threads) {
            try {
                thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.autoStart();
    }

    /** Handles in the calling thread what is due now, and what falls due within the given time; then returns. */
    public void runDue(Duration patience) {
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

    private void work() {
        while (running) {
            try {
                if (!dispatcher.workOnce()) {
                    wake.await(nap());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("relay: {}", e.toString());
                pause(settings.poll());
            }
        }
    }

    private Duration nap() {
        // Spread the nodes' polls, and do not sleep past a short pause of the inbox.
        long next = messages.untilNext(Box.INBOX).orElse(Long.MAX_VALUE);
        return Duration.ofMillis(Math.max(10, Math.min(settings.poll().toMillis(), next)));
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
