package loanflow.marketing;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code white_list_entry}: what was drawn. */
@Repository
class JdbcDrawdowns {

    private final JdbcClient jdbc;

    JdbcDrawdowns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drawn(WhiteListEntry entry, String applicationId, long fen, LocalDate today) {
        jdbc.sql("update white_list_entry set state = 'DRAWN', drawn_fen = ?, next_application_id = ?, changed_on = ?"
                        + " where batch_id = ? and customer_id = ?")
                .params(fen, applicationId, today, entry.batchId(), entry.customerId())
                .update();
    }

    /** What was drawn in a tier on a day; nobody else draws in it until the transaction ends. */
    long drawnOn(String tier, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('white-list-day:' || ?))")
                .param(tier)
                .query((row, number) -> tier)
                .list();
        return jdbc.sql("select coalesce(sum(drawn_fen), 0) from white_list_entry"
                        + " where state = 'DRAWN' and tier = ? and changed_on = ?")
                .params(tier, day)
                .query(Long.class)
                .single();
    }
}
