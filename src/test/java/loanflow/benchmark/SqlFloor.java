package loanflow.benchmark;

import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The least that SQL needs for a night: one column of every loan, and as many journals with their entries as the night
 * wrote, into tables with the same keys and no triggers.
 */
final class SqlFloor {

    private final JdbcTemplate jdbc;

    SqlFloor(DataSource owner) {
        jdbc = new JdbcTemplate(owner);
    }

    /** Seconds for it, when the journals after this one are the night's. */
    double seconds(long lastJournalBefore) throws Exception {
        jdbc.execute("drop table if exists floor_entry, floor_journal");
        jdbc.execute("create table floor_journal (like journal including all)");
        jdbc.execute("create table floor_entry (like journal_entry including all)");
        jdbc.execute("alter table floor_entry add foreign key (journal_id) references floor_journal (id)");
        jdbc.execute("checkpoint");
        return timed(() -> {
            jdbc.update("update loan set max_days_past_due = max_days_past_due + 1");
            jdbc.update("""
                    with j as (insert into floor_journal (reference, loan_id, business_date, posted_at)
                               select reference, loan_id, business_date, posted_at from journal where id > ?
                               returning id, reference)
                    insert into floor_entry select j.id, e.line, e.account, e.currency, e.amount_fen
                      from j join journal o on o.reference = j.reference join journal_entry e on e.journal_id = o.id
                    """, lastJournalBefore);
            return null;
        });
    }

    static double timed(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object unused = work.call();
        return (System.nanoTime() - start) / 1e9;
    }
}
