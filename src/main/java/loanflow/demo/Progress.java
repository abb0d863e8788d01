package loanflow.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the portfolio is: on the console, and for the start page. */
@Component
@Profile("demo")
class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final int BAR = 30;
    private static final int EVERY = 10;

    /** The state while it lives. */
    record Seen(LocalDate day, int lived, int of, boolean visited) {}

    private volatile @Nullable Seen seen;
    private @Nullable Days days;
    private long begun;

    /** Empty before it begins and after its end. */
    Optional<Seen> now() {
        return Optional.ofNullable(seen);
    }

    void begin(Days all) {
        days = all;
        begun = System.nanoTime();
        seen = new Seen(all.first(), 0, all.count(), false);
        LOG.info("A portfolio comes to life in the background: {} to {}", all.first(), all.last());
    }

    void at(LocalDate day) {
        if (days == null) {
            return;
        }
        int lived = (int) (day.toEpochDay() - days.first().toEpochDay()) + 1;
        seen = new Seen(day, lived, days.count(), false);
        if (lived % EVERY == 0 || lived == days.count()) {
            int full = lived * BAR / days.count();
            LOG.info(
                    "portfolio [{}{}] {} {} of {} days, {} s",
                    "#".repeat(full),
                    ".".repeat(BAR - full),
                    day,
                    lived,
                    days.count(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    void visited(boolean now) {
        Seen last = seen;
        if (last != null) {
            seen = new Seen(last.day(), last.lived(), last.of(), now);
        }
    }

    void ended() {
        stopped();
        LOG.info(
                "The portfolio has lived, in {} s",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    void stopped() {
        seen = null;
    }
}
