package loanflow.customer;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of reveals. */
@Repository
class JdbcReveals {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReveals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(String customerId, @Nullable String applicationId, String by, String reason) {
        return jdbc.sql("insert into reveal (customer_id, application_id, revealed_by, reason, revealed_at)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(customerId, applicationId, by, reason, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    boolean wasRevealed(long revealId, String applicationId, String by, OffsetDateTime since) {
        return jdbc.sql("select exists (select from reveal where id = ? and application_id = ? and revealed_by = ?"
                        + " and revealed_at > ?)")
                .params(revealId, applicationId, by, since)
                .query(Boolean.class)
                .single();
    }
}
