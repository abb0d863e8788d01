package loanflow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProvedClientsTest {

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
    private final ProvedClients proved = new ProvedClients(time::get);

    @Test
    void aProofHoldsForThisSecretOnly() {
        proved.keep("partner", "hash", proved.now());

        assertThat(proved.has("partner", "hash")).isTrue();
        assertThat(proved.has("partner", "other")).isFalse();
        assertThat(proved.has("another", "hash")).isFalse();
    }

    @Test
    void aProofEndsTwoSecondsAfterTheDatabaseWasAskedHoweverOftenItIsUsed() {
        proved.keep("partner", "hash", proved.now());

        time.addAndGet(ProvedClients.KEPT.toNanos() - 1);
        assertThat(proved.has("partner", "hash")).isTrue();
        time.addAndGet(1);
        assertThat(proved.has("partner", "hash")).isFalse();
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        proved.keep("partner", "hash", proved.now());

        proved.forget("partner");

        assertThat(proved.has("partner", "hash")).isFalse();
    }
}
