package loanflow.change;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code loan_change}. */
@Repository
class JdbcChanges {

    private static final AskedChangeRow ROW = new AskedChangeRow();

    private final JdbcClient jdbc;

    JdbcChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the key, or the bank's reference, is taken. */
    boolean insert(AskedChange change) {
        NewChange what = change.what();
        return jdbc.sql("""
                        insert into loan_change (id, change_key, loan_id, kind, reason, value_date, bank_reference, events,
                            asked_by, asked_at, state)
                        values (:id, :key, :loan, :kind, :reason, :on, :bank, :events, :by, :at, :state)
                        on conflict do nothing
                        """)
                        .param("id", change.id())
                        .param("key", what.key())
                        .param("loan", what.loanId())
                        .param("kind", what.kind().name())
                        .param("reason", what.reason().name())
                        .param("on", what.on())
                        .param("bank", what.bankReference())
                        .param("events", EventList.write(what.events()))
                        .param("by", what.askedBy())
                        .param("at", change.askedAt())
                        .param("state", change.state().name())
                        .update()
                > 0;
    }

    Optional<AskedChange> find(String id) {
        return jdbc.sql("select * from loan_change where id = ?")
                .param(id)
                .query(ROW)
                .optional();
    }

    Optional<AskedChange> byKey(String key) {
        return jdbc.sql("select * from loan_change where change_key = ?")
                .param(key)
                .query(ROW)
                .optional();
    }

    /** The oldest first. */
    List<AskedChange> of(String loanId) {
        return jdbc.sql("select * from loan_change where loan_id = ? order by asked_at, id")
                .param(loanId)
                .query(ROW)
                .list();
    }
}
