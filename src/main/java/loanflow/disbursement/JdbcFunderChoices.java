package loanflow.disbursement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFunderChoices implements FunderChoices {

    private final JdbcClient jdbc;

    JdbcFunderChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FunderChoice add(Order order, String funderId, String state, LocalDate today) {
        return jdbc.sql("""
                        insert into funder_choice (application_id, round, funder_id, state, amount_fen, currency,
                            reserved_on)
                        values (:application, :round, :funder, :state, :fen, :currency, :today) returning *""")
                .param("application", order.applicationId())
                .param("round", order.round())
                .param("funder", funderId)
                .param("state", state)
                .param("fen", order.fen())
                .param("currency", order.currency())
                .param("today", today)
                .query(FunderChoice.class)
                .single();
    }

    @Override
    public Optional<FunderChoice> holding(String applicationId) {
        return one("application_id = ? and state in ('ASKED', 'RESERVED') for update", applicationId);
    }

    @Override
    public Optional<FunderChoice> lock(long id) {
        return one("id = ? for update", id);
    }

    @Override
    public List<FunderChoice> banned(LocalDate today, int most) {
        return jdbc.sql("""
                        select c.* from funder_choice c join funder f on f.id = c.funder_id
                         where c.state in ('ASKED', 'RESERVED') and funder_banned(f.id, f.source_type, :today) is not null
                           and not exists (select from payout p where p.application_id = c.application_id
                                              and p.state in ('INSTRUCTED', 'CONFIRMED'))
                         order by c.application_id limit :most""")
                .param("today", today)
                .param("most", most)
                .query(FunderChoice.class)
                .list();
    }

    @Override
    public List<String> refused(Order order) {
        return jdbc.sql("select distinct funder_id from funder_choice where application_id = :application"
                        + " and round = :round and state = 'REFUSED'")
                .param("application", order.applicationId())
                .param("round", order.round())
                .query(String.class)
                .list();
    }

    @Override
    public void answered(FunderChoice choice, String answer) {
        jdbc.sql("update funder_choice set answer = :answer where id = :id")
                .param("answer", answer)
                .param("id", choice.id())
                .update();
    }

    @Override
    public void move(FunderChoice choice, String state, String reason) {
        jdbc.sql("update funder_choice set state = :state, reason = :reason where id = :id")
                .param("state", state)
                .param("reason", reason)
                .param("id", choice.id())
                .update();
    }

    private Optional<FunderChoice> one(String which, Object value) {
        return jdbc.sql("select * from funder_choice where " + which)
                .param(value)
                .query(FunderChoice.class)
                .optional();
    }
}
