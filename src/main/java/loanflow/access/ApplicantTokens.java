package loanflow.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which applicants see and steer one application. They expire on wall time, never on business time. */
@Service
public class ApplicantTokens {

    private final JdbcApplicantTokens tokens;
    private final Clock wallClock;
    private final Duration lifetime;

    ApplicantTokens(
            JdbcApplicantTokens tokens,
            @Qualifier("wallClock") Clock wallClock,
            @Value("${loanflow.access.applicant-token-lifetime:P90D}") Duration lifetime) {
        this.tokens = tokens;
        this.wallClock = wallClock;
        this.lifetime = lifetime;
    }

    /** A new token for the application. It is shown to the applicant once; only its hash is kept. */
    @Transactional
    public String issue(String applicationId) {
        String token = Secrets.random();
        Instant now = wallClock.instant();
        tokens.add(Secrets.hash(token), applicationId, now, now.plus(lifetime));
        return token;
    }

    Optional<Caller.Applicant> find(String token) {
        return tokens.find(Secrets.hash(token), wallClock.instant()).map(Caller.Applicant::new);
    }
}
