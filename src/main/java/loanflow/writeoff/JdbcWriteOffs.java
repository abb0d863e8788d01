package loanflow.writeoff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code write_off}. */
@Repository
class JdbcWriteOffs {

    private final JdbcClient jdbc;

    JdbcWriteOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the loan is on its way already: another node was quicker. */
    Optional<String> propose(String loanId, Proposal proposal, LocalDate today) {
        return jdbc.sql("""
                        insert into write_off (id, loan_id, ground, look_again_days, afterwards, proposed_on, state)
                        values (:id, :loan, :ground, :days, :afterwards, :today, 'PROPOSED')
                        on conflict do nothing returning id
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("loan", loanId)
                .param("ground", proposal.ground().name())
                .param("days", proposal.lookAgainDays())
                .param("afterwards", proposal.afterwards())
                .param("today", today)
                .query(String.class)
                .optional();
    }

    WriteOff get(String id) {
        return jdbc.sql("select * from write_off where id = :id")
                .param("id", id)
                .query(WriteOff.class)
                .single();
    }

    /** How it was answered; once. */
    void answer(String id, Answer answer) {
        int written = jdbc.sql("""
                        update write_off set state = :state, reason = :reason, look_again_on = :again,
                            answered_by = :by, answered_on = :today
                         where id = :id and state = 'PROPOSED'
                        """)
                .param("state", answer.state().name())
                .param("reason", answer.reason())
                .param("again", answer.lookAgainOn())
                .param("by", answer.by())
                .param("today", answer.on())
                .param("id", id)
                .update();
        if (written != 1) {
            throw new IllegalStateException("write-off " + id + " was answered before");
        }
    }

    void pursued(String id, String result, String by) {
        int unused = jdbc.sql(
                        "update write_off set pursuit = :result, pursued_by = :by where id = :id and state = 'BOOKED'")
                .param("result", result)
                .param("by", by)
                .param("id", id)
                .update();
    }

    Optional<String> customerOf(String id) {
        return jdbc.sql("select l.customer_id from write_off w join loan l on l.id = w.loan_id where w.id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }
}
