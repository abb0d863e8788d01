package loanflow.marketing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code white_list_entry}: who is listed. */
@Repository
class JdbcWhiteListEntries {

    private final JdbcClient jdbc;

    JdbcWhiteListEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who are listed, locked until the transaction ends. */
    List<WhiteListEntry> listed() {
        return jdbc.sql("select * from white_list_entry where state = 'LISTED' order by customer_id for update")
                .query(WhiteListEntry.class)
                .list();
    }

    /** The listing of one customer, locked until the transaction ends. */
    Optional<WhiteListEntry> listed(String customerId) {
        return jdbc.sql("select * from white_list_entry where state = 'LISTED' and customer_id = ? for update")
                .param(customerId)
                .query(WhiteListEntry.class)
                .optional();
    }

    void end(WhiteListEntry entry, String state, @Nullable String reason, LocalDate today) {
        jdbc.sql(
                        "update white_list_entry set state = ?, reason = ?, changed_on = ? where batch_id = ? and customer_id = ?")
                .params(state, reason, today, entry.batchId(), entry.customerId())
                .update();
    }
}
