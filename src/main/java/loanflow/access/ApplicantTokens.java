package loanflow.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which applicants see and steer one application. They expire on wall time, never on business time. */
@Service
public class ApplicantTokens {

    private final JdbcClient jdbc;
    private final Clock wallClock;
    private final Duration lifetime;

    ApplicantTokens(
            JdbcClient jdbc,
            @Qualifier("wallClock") Clock wallClock,
            @Value("${loanflow.access.applicant-token-lifetime:P90D}") Duration lifetime) {
        this.jdbc = jdbc;
        this.wallClock = wallClock;
        this.lifetime = lifetime;
    }

    /** A new token for the application. It is shown to the applicant once; only its hash is kept. */
    @Transactional
    public String issue(String applicationId) {
        String token = Secrets.random();
        jdbc.sql("""
                        insert into applicant_token (token_hash, application_id, issued_at, expires_at)
                        values (:hash, :application, to_timestamp(:now), to_timestamp(:expires))
                        """)
                .param("hash", Secrets.hash(token))
                .param("application", applicationId)
                .param("now", wallClock.instant().getEpochSecond())
                .param("expires", wallClock.instant().plus(lifetime).getEpochSecond())
                .update();
        return token;
    }

    Optional<Caller.Applicant> find(String token) {
        return jdbc.sql("""
                        select application_id from applicant_token
                        where token_hash = :hash and expires_at > to_timestamp(:now)
                        """)
                .param("hash", Secrets.hash(token))
                .param("now", wallClock.instant().getEpochSecond())
                .query(String.class)
                .optional()
                .map(Caller.Applicant::new);
    }
}
