package loanflow.benchmark;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Inserts again, one repayment a transaction, the very rows that a round of repayments has inserted. */
final class RowFloor {

    /** How far a table had come: the rows after it are the round's. */
    record Rows(String table, long mark) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    RowFloor(DataSource owner) {
        jdbc = new JdbcTemplate(owner);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    List<Rows> marks() {
        return List.of(new Rows(
                "journal",
                Objects.requireNonNull(jdbc.queryForObject("select coalesce(max(id), 0) from journal", Long.class))));
    }

    /** Numbers the round's repayments, and makes empty tables like those they went to. */
    void prepare(List<Rows> before) {
        jdbc.execute("drop table if exists floor_entry, floor_journal, floor_repayment, floor_request, round");
        jdbc.execute("""
                create table round as
                select row_number() over (order by j.id) - 1 n, j.id journal_id, r.id repayment_id, q.caller,
                       q.idempotency_key
                  from journal j join repayment r on j.reference = 'repayment:' || r.id
                  join idempotent_request q on q.idempotency_key = r.payment_reference
                 where j.id > %d
                """.formatted(before.get(0).mark()));
        jdbc.execute("create unique index on round (n)");
        jdbc.execute("create table floor_journal (like journal including all excluding identity)");
        jdbc.execute("create table floor_entry (like journal_entry including all)");
        jdbc.execute("create table floor_repayment (like repayment including all)");
        jdbc.execute("create table floor_request (like idempotent_request including all)");
        jdbc.execute("analyze round");
    }

    void insert(int number) {
        transaction.executeWithoutResult(status -> {
            add("floor_request", "idempotent_request x join round r using (caller, idempotency_key)", number);
            add("floor_repayment", "repayment x join round r on r.repayment_id = x.id", number);
            add("floor_journal", "journal x join round r on r.journal_id = x.id", number);
            add("floor_entry", "journal_entry x join round r on r.journal_id = x.journal_id", number);
        });
    }

    private void add(String table, String source, int number) {
        if (jdbc.update("insert into " + table + " select x.* from " + source + " where r.n = ?", number) == 0) {
            throw new IllegalStateException("no row for " + table + " of repayment " + number);
        }
    }
}
