package loanflow.change;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_change}: what people and rules answered. */
@Repository
class JdbcChangeAnswers {

    private final JdbcClient jdbc;

    JdbcChangeAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void authority(String id, Authority authority) {
        int unused = jdbc.sql("update loan_change set authority = ? where id = ? and state = 'ASKED'")
                .params(authority.name(), id)
                .update();
    }

    /** False when other money has this reference. */
    boolean sent(String id, String bankReference, String by) {
        return jdbc.sql("""
                        update loan_change set bank_reference = :bank, answered_by = answered_by || ',' || :by
                         where id = :id and not exists (select 1 from loan_change where bank_reference = :bank and id <> :id)
                        """)
                        .param("bank", bankReference)
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    void takenBack(String id, String by, OffsetDateTime at) {
        int unused =
                jdbc.sql("""
                        update loan_change set state = 'TAKEN_BACK', answered_by = answered_by || ',' || :by, answered_at = :at
                         where id = :id and state = 'BOOKED'
                        """).param("by", by).param("at", at).param("id", id).update();
    }

    void answer(String id, ChangeState state, String by, OffsetDateTime at, @Nullable String rule) {
        int unused = jdbc.sql("""
                        update loan_change set state = :state, answered_by = :by, answered_at = :at, rule = :rule
                         where id = :id and state = 'ASKED'
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("at", at)
                .param("rule", rule)
                .param("id", id)
                .update();
    }
}
