package loanflow.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** For administrators: partners and their secrets. A secret is told once, to who asked for it; only its hash is kept. */
@Service
@Transactional
public class Partners {

    private final JdbcPartners partners;
    private final ProvedClients proved;

    Partners(JdbcPartners partners, ProvedClients proved) {
        this.partners = partners;
        this.proved = proved;
    }

    /**
     * A partner as administrators see it.
     *
     * @param since when it was created, wall time
     * @param disabledAt null while it may call
     */
    public record Partner(
            String id, OffsetDateTime since, @Nullable OffsetDateTime disabledAt) {}

    @Transactional(readOnly = true)
    public List<Partner> all() {
        return partners.all();
    }

    /** The new partner's secret; empty when there is one of that id already. */
    public Optional<String> create(String id, String by) {
        String secret = Secrets.random();
        int created = partners.create(id, Secrets.hash(secret));
        return done(created, id, "CREATE", by) ? Optional.of(secret) : Optional.empty();
    }

    /** A new secret, the old one stops working: here at once, on other nodes in two seconds; empty when there is no such partner that may call. */
    public Optional<String> rotate(String id, String by) {
        String secret = Secrets.random();
        int changed = partners.rotate(id, Secrets.hash(secret));
        return done(changed, id, "ROTATE", by) ? Optional.of(secret) : Optional.empty();
    }

    /** The partner can no longer call, from the same moments on; false when there is no such partner that may. */
    public boolean disable(String id, String by) {
        int changed = partners.disable(id);
        return done(changed, id, "DISABLE", by);
    }

    private boolean done(int rows, String id, String act, String by) {
        if (rows != 1) {
            return false;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                proved.forget(id);
            }
        });
        return partners.changed(id, act, by) == 1;
    }
}
