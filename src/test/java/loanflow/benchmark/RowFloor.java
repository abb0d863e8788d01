package loanflow.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inserts again, one repayment a transaction, the very rows that a round of repayments has inserted: plain inserts of
 * values from memory, one statement a table, into tables with the same columns, checks, keys and indexes but without
 * foreign keys and triggers. Same server, so the same durability: each commit is on disk before it is answered.
 */
final class RowFloor {

    /** How far a table had come: the rows after it are the round's. */
    record Rows(String table, long mark) {}

    private final Map<Integer, List<Insert>> kept = new HashMap<>();
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

    /** Keeps the round's rows in memory, repayment by repayment, and makes empty tables like those they went to. */
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
        kept.clear();
        keep("floor_request", "idempotent_request x join round r using (caller, idempotency_key)");
        keep("floor_repayment", "repayment x join round r on r.repayment_id = x.id");
        keep("floor_journal", "journal x join round r on r.journal_id = x.id");
        keep("floor_entry", "journal_entry x join round r on r.journal_id = x.journal_id");
    }

    void insert(int number) {
        List<Insert> inserts = Objects.requireNonNull(kept.get(number));
        transaction.executeWithoutResult(status -> inserts.forEach(one -> {
            if (jdbc.update(one.sql(), one.values()) != one.rows()) {
                throw new IllegalStateException("not every row of repayment " + number + " went in");
            }
        }));
    }

    private void keep(String table, String source) {
        Map<Integer, List<Object[]>> rows = new TreeMap<>();
        jdbc.query("select r.n, x.* from " + source, row -> {
            Object[] values = new Object[row.getMetaData().getColumnCount() - 1];
            for (int column = 0; column < values.length; column++) {
                values[column] = row.getObject(column + 2);
            }
            rows.computeIfAbsent(row.getInt("n"), unused -> new ArrayList<>()).add(values);
        });
        rows.forEach((number, ofOne) ->
                kept.computeIfAbsent(number, unused -> new ArrayList<>()).add(Insert.of(table, ofOne)));
    }

    /** One statement that inserts all rows of a repayment into one table. */
    private record Insert(String sql, int rows, Object... values) {

        static Insert of(String table, List<Object[]> rows) {
            String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
            return new Insert(
                    "insert into " + table + " values " + String.join(", ", Collections.nCopies(rows.size(), row)),
                    rows.size(),
                    rows.stream().flatMap(Arrays::stream).toArray());
        }
    }
}
