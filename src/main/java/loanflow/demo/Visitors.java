package loanflow.demo;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * People who try the demo while its portfolio lives. While they work time stands still for them: what they sent in the
 * morning would otherwise lapse before they had looked at it.
 */
@Component
@Profile("demo")
class Visitors {

    private static final long LOOK_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Progress progress;
    private final Duration visit;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private volatile boolean driven;

    Visitors(Progress progress, DemoSettings settings) {
        this.progress = progress;
        this.visit = Duration.ofSeconds(settings.visit());
    }

    /** Somebody does something; returns when the portfolio has put its day down. */
    void come() throws InterruptedException {
        if (progress.now().isEmpty()) {
            return;
        }
        last.set(System.nanoTime());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (driven && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MILLIS);
        }
        last.set(System.nanoTime());
    }

    boolean areHere() {
        long came = last.get();
        return came != Long.MIN_VALUE && System.nanoTime() - came < visit.toNanos();
    }

    /** The portfolio waits until they have gone. */
    void letThemWork() throws InterruptedException {
        driven = false;
        progress.visited(areHere());
        while (areHere()) {
            Thread.sleep(LOOK_MILLIS);
        }
        progress.visited(false);
        driven = true;
    }

    /** The portfolio has ended: nobody waits for it any more. */
    void stay() {
        driven = false;
    }
}
