package loanflow.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code applicant_token}; times are wall time, in whole seconds. */
@Repository
class JdbcApplicantTokens {

    private final JdbcClient jdbc;

    JdbcApplicantTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String tokenHash, String applicationId, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into applicant_token (token_hash, application_id, issued_at, expires_at)
                        values (:hash, :application, to_timestamp(:now), to_timestamp(:expires))
                        """)
                .param("hash", tokenHash)
                .param("application", applicationId)
                .param("now", now.getEpochSecond())
                .param("expires", expires.getEpochSecond())
                .update();
    }

    /** The application of a token that has not expired. */
    Optional<String> find(String tokenHash, Instant now) {
        return jdbc.sql("""
                        select application_id from applicant_token
                        where token_hash = :hash and expires_at > to_timestamp(:now)
                        """)
                .param("hash", tokenHash)
                .param("now", now.getEpochSecond())
                .query(String.class)
                .optional();
    }
}
