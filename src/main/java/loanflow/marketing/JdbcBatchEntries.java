package loanflow.marketing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code white_list_entry}: what a batch becomes. */
@Repository
class JdbcBatchEntries {

    private final JdbcClient jdbc;

    JdbcBatchEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for the whole batch. */
    void addAll(String batchId, Collection<WhiteListBatch.Sorted> sorted, LocalDate today) {
        jdbc.sql("""
                        insert into white_list_entry (batch_id, customer_id, tier, score, limit_fen, apr_bps, state, changed_on)
                        select :batch, e.*, :today
                          from unnest(:customers::varchar[], :tiers::varchar[], :scores::integer[], :limits::bigint[],
                                      :rates::integer[], :states::varchar[]) e
                        """)
                .param("batch", batchId)
                .param("today", today)
                .param("customers", texts(sorted, one -> one.candidate().customerId()))
                .param("tiers", texts(sorted, one -> one.candidate().tier()))
                .param("scores", texts(sorted, one -> one.candidate().score()))
                .param("limits", texts(sorted, one -> one.candidate().limitFen()))
                .param("rates", texts(sorted, one -> one.candidate().aprBps()))
                .param("states", texts(sorted, WhiteListBatch.Sorted::state))
                .update();
    }

    List<WhiteListEntry> ofBatch(String batchId) {
        return jdbc.sql("select * from white_list_entry where batch_id = ? order by customer_id")
                .param(batchId)
                .query(WhiteListEntry.class)
                .list();
    }

    /** An older listing of these customers ends, then this batch's begins. */
    void list(String batchId, Collection<String> customers, LocalDate validUntil, LocalDate today) {
        String[] ids = customers.toArray(String[]::new);
        jdbc.sql("update white_list_entry set state = 'REPLACED', changed_on = :today"
                        + " where state = 'LISTED' and customer_id = any(:ids)")
                .param("today", today)
                .param("ids", ids)
                .update();
        jdbc.sql("update white_list_entry set state = 'LISTED', valid_until = :until, changed_on = :today"
                        + " where batch_id = :batch and state = 'PROPOSED' and customer_id = any(:ids)")
                .param("until", validUntil)
                .param("today", today)
                .param("batch", batchId)
                .param("ids", ids)
                .update();
    }

    void discard(String batchId, LocalDate today) {
        jdbc.sql(
                        "update white_list_entry set state = 'DISCARDED', changed_on = ? where batch_id = ? and state = 'PROPOSED'")
                .params(today, batchId)
                .update();
    }

    private static String[] texts(Collection<WhiteListBatch.Sorted> all, Function<WhiteListBatch.Sorted, Object> part) {
        return all.stream().map(one -> part.apply(one).toString()).toArray(String[]::new);
    }
}
