package loanflow.hardship;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code hardship_request}. */
@Repository
class JdbcHardshipRequests {

    private final JdbcClient jdbc;

    JdbcHardshipRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when one of this loan is open, or there is no such loan. */
    boolean open(
            String id, String loanId, HardshipCause cause, String by, LocalDate on, LocalDate answer, LocalDate near) {
        return jdbc.sql("""
                        insert into hardship_request (id, loan_id, customer_id, cause, asked_by, asked_on, answer_by,
                            escalate_on, state)
                        select :id, l.id, l.customer_id, :cause, :by, :on, :answer, :near, 'ASKED' from loan l
                         where l.id = :loan on conflict do nothing
                        """)
                        .param("id", id)
                        .param("loan", loanId)
                        .param("cause", cause.name())
                        .param("by", by)
                        .param("on", on)
                        .param("answer", answer)
                        .param("near", near)
                        .update()
                > 0;
    }

    Optional<HardshipRequest> find(String id) {
        return jdbc.sql("select * from hardship_request where id = :id")
                .param("id", id)
                .query(HardshipRequest.class)
                .optional();
    }

    /** Locked to the end of the transaction. */
    HardshipRequest lock(String id) {
        return jdbc.sql("select * from hardship_request where id = :id for update")
                .param("id", id)
                .query(HardshipRequest.class)
                .single();
    }

    /** The latest of the loan. */
    Optional<String> latestOf(String loanId) {
        return jdbc.sql("""
                        select id from hardship_request where loan_id = :loan
                         order by ended_on is null desc, asked_on desc, ended_on desc, id limit 1
                        """).param("loan", loanId).query(String.class).optional();
    }

    void move(String id, HardshipState state, @Nullable LocalDate offerEndsOn) {
        int unused = jdbc.sql("update hardship_request set state = :state, offer_ends_on = :ends where id = :id")
                .param("state", state.name())
                .param("ends", offerEndsOn)
                .param("id", id)
                .update();
    }

    void end(String id, HardshipState state, @Nullable RefusalReason reason, LocalDate today) {
        int unused = jdbc.sql("""
                        update hardship_request set state = :state, reason = :reason, ended_on = :today
                         where id = :id and ended_on is null
                        """)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("today", today)
                .param("id", id)
                .update();
    }
}
