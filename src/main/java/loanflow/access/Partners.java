package loanflow.access;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For administrators: partners and their secrets. A secret is told once, to who asked for it; only its hash is kept. */
@Service
@Transactional
public class Partners {

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select id, created_at since, disabled_at from api_client order by id")
                .query(Partner.class)
                .list();
    }

    /** The new partner's secret; empty when there is one of that id already. */
    public Optional<String> create(String id, String by) {
        String secret = Secrets.random();
        int created = jdbc.sql("insert into api_client (id, secret_hash, created_at) values (?, ?, clock_timestamp())"
                        + " on conflict do nothing")
                .params(id, Secrets.hash(secret))
                .update();
        return done(created, id, "CREATE", by) ? Optional.of(secret) : Optional.empty();
    }

    /** A new secret, the old one stops working at once; empty when there is no such partner that may call. */
    public Optional<String> rotate(String id, String by) {
        String secret = Secrets.random();
        int changed = jdbc.sql("update api_client set secret_hash = ? where id = ? and disabled_at is null")
                .params(Secrets.hash(secret), id)
                .update();
        return done(changed, id, "ROTATE", by) ? Optional.of(secret) : Optional.empty();
    }

    /** The partner can no longer call; false when there is no such partner that may. */
    public boolean disable(String id, String by) {
        int changed = jdbc.sql("update api_client set disabled_at = clock_timestamp() where id = ?"
                        + " and disabled_at is null")
                .param(id)
                .update();
        return done(changed, id, "DISABLE", by);
    }

    private boolean done(int rows, String id, String act, String by) {
        return rows == 1
                && jdbc.sql("insert into api_client_change (client_id, act, by_whom) values (?, ?, ?)")
                                .params(id, act, by)
                                .update()
                        == 1;
    }
}
