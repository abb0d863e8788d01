package loanflow.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Partners that were proved a moment ago, so that not every call of a busy one asks the database. Only successes are
 * kept, and only the hash of the secret. Who is shut out on this node is out at once, on the others after two seconds.
 */
@Component
class ProvedClients {

    static final Duration KEPT = Duration.ofSeconds(2);

    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    @Autowired
    ProvedClients() {
        this(System::nanoTime);
    }

    ProvedClients(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    boolean has(String clientId, String secretHash) {
        Proof proof = proofs.get(clientId);
        return proof != null
                && proof.secretHash().equals(secretHash)
                && nanoTime.getAsLong() - proof.since() < KEPT.toNanos();
    }

    /** {@code askedAt} is when the database was asked: from then on the proof grows old. */
    void keep(String clientId, String secretHash, long askedAt) {
        proofs.put(clientId, new Proof(secretHash, askedAt));
    }

    void forget(String clientId) {
        proofs.remove(clientId);
    }

    long now() {
        return nanoTime.getAsLong();
    }

    private record Proof(String secretHash, long since) {}
}
