package loanflow.workflow.relay;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pause after each failed try; none after the last one, then people look. */
record Backoff(List<Duration> pauses) {

    /** About nine hours: an outage of the outside over night must not leave work for people. */
    static final Backoff OUTBOX = ofSeconds(1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400);

    /** Starts fast: usually the answer was only quicker than the commit that waits for it. */
    static final Backoff INBOX = new Backoff(
                    List.of(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(500)))
            .and(ofSeconds(1, 2, 5, 15, 60, 300, 900, 3600, 7200, 14400));

    /** The pause after so many tries, counted from 1; empty when that was the last one. */
    Optional<Duration> after(int tries) {
        return tries > pauses.size() ? Optional.empty() : Optional.of(pauses.get(tries - 1));
    }

    private Backoff and(Backoff next) {
        return new Backoff(Stream.concat(pauses.stream(), next.pauses.stream()).toList());
    }

    private static Backoff ofSeconds(long... seconds) {
        return new Backoff(Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList());
    }
}
