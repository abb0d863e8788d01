package loanflow.disbursement;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPayouts implements Payouts {

    private final JdbcClient jdbc;

    JdbcPayouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Payout add(Order order, String funderId, int attempt, Instant now) {
        return jdbc.sql("""
                        insert into payout (key, application_id, loan_id, attempt, funder_id, principal_fen, amount_fen,
                            currency, account_token, state, instructed_at)
                        values (:key, :application, :loan, :attempt, :funder, :principal, :net, :currency, :account,
                            'INSTRUCTED', :now)
                        returning *""")
                .param("key", Payout.key(order.terms().loanId(), attempt))
                .param("application", order.applicationId())
                .param("loan", order.terms().loanId())
                .param("attempt", attempt)
                .param("funder", funderId)
                .param("principal", order.fen())
                .param("net", order.terms().netPaid().minor())
                .param("currency", order.currency())
                .param("account", order.terms().accountToken())
                .param("now", Timestamp.from(now))
                .query(Payout.class)
                .single();
    }

    @Override
    public Optional<Payout> lock(String key) {
        return one("key = ? for update", key);
    }

    @Override
    public Optional<Payout> alive(String applicationId) {
        return one("application_id = ? and state in ('INSTRUCTED', 'CONFIRMED') for update", applicationId);
    }

    @Override
    public Optional<Instant> confirmedAt(String applicationId) {
        return jdbc.sql("select ended_at from payout where application_id = :application and state = 'CONFIRMED'")
                .param("application", applicationId)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    @Override
    public Optional<Payout> latest(String applicationId) {
        return one("application_id = ? order by attempt desc limit 1", applicationId);
    }

    @Override
    public void move(
            Payout payout,
            Payout.State state,
            @Nullable String providerReference,
            @Nullable String reason,
            Instant now) {
        jdbc.sql("""
                        update payout set state = :state, reason = :reason, ended_at = :now,
                            provider_reference = coalesce(:reference, provider_reference) where key = :key""")
                .param("state", state.name())
                .param("reason", reason)
                .param("reference", providerReference)
                .param("now", Timestamp.from(now))
                .param("key", payout.key())
                .update();
    }

    /** One statement: a ban that falls meanwhile finds the instruction told, or stops it. */
    @Override
    public boolean mayTell(String key, LocalDate today, Instant now) {
        return jdbc.sql("""
                        update payout p set told_at = coalesce(p.told_at, :now) from funder f
                         where p.key = :key and f.id = p.funder_id
                           and (p.told_at is not null or funder_banned(f.id, f.source_type, :today) is null)""")
                        .param("now", Timestamp.from(now))
                        .param("key", key)
                        .param("today", today)
                        .update()
                == 1;
    }

    @Override
    public int countQuery(Payout payout) {
        return jdbc.sql("update payout set queries = queries + 1 where key = :key returning queries")
                .param("key", payout.key())
                .query(Integer.class)
                .single();
    }

    private Optional<Payout> one(String which, String value) {
        return jdbc.sql("select * from payout where " + which)
                .param(value)
                .query(Payout.class)
                .optional();
    }
}
