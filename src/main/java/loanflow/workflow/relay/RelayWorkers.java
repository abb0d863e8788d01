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
    private final DueMessages due;
    private final Wake wake;
    private final RelaySettings settings;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    RelayWorkers(Dispatcher dispatcher, DueMessages due, Wake wake, RelaySettings settings) {
        this.dispatcher = dispatcher;
        this.due = due;
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

    /**
     * Handles in the calling thread what is due now, and what falls due within the given time; then returns. False: there
     * was nothing.
     */
    public boolean runDue(Duration patience) {
        return due.runDue(patience);
    }

    private void work() {
        while (running) {
            try {
                if (!dispatcher.workOnce()) {
                    wake.await(due.nap(settings.poll()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("relay: {}", e.toString());
                DueMessages.pause(settings.poll());
            }
        }
    }
}
