package loanflow.access.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets nodes that start at the same time do it one after the other. */
@Repository
class JdbcStartTurn {

    private static final long LOCK = 20_001;

    private final JdbcClient jdbc;

    JdbcStartTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits; the turn ends with the transaction. */
    void await() {
        var unused = jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }
}
