package loanflow.origination;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which references of partners applications are known. */
@Repository
class JdbcReferences {

    private final JdbcClient jdbc;

    JdbcReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes requests of one reference wait for each other, so that the second one sees what the first one did. */
    void lock(String partner, String reference) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 40))")
                .param(partner + "/" + reference)
                .query((row, number) -> true)
                .single();
    }

    Optional<Known> find(String partner, String reference) {
        return jdbc.sql("select id, fingerprint from application where partner = ? and external_reference = ?")
                .params(partner, reference)
                .query(Known.class)
                .optional();
    }

    /** An application that is already here. */
    record Known(String id, String fingerprint) {}
}
