package loanflow.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on a database of its own, and somebody with the owner's rights who may do anything to it behind its back. */
final class LedgerKit {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final DataSource database = Postgres.migrated();
    final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    final TransactionTemplate transaction = new TransactionTemplate(transactions);
    final JdbcClient jdbc = JdbcClient.create(database);
    final Ledger ledger = ledger(jdbc);
    final Books books = new Books(jdbc);

    /** Seals of two journals each. */
    final Seals seals = new Seals(new JdbcSeals(jdbc), transactions, 2);

    /** A ledger that stands on {@link #DAY}, with twelve months open before its own. */
    static Ledger ledger(JdbcClient jdbc) {
        return ledger(jdbc, DAY);
    }

    static Ledger ledger(JdbcClient jdbc, LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Ledger(
                new JdbcJournals(jdbc),
                new JdbcPostings(jdbc),
                new ClosedJournal(new JdbcSeals(jdbc), new ClosedBooks(12), clock));
    }

    void book(String reference, String loan, LocalDate on, PostingRule rule, Money amount) {
        List<Posted> unused = ledger.post(
                JournalEntry.draft(reference, loan, on).move(rule, amount).entry());
    }

    void book(String reference, PostingRule rule, long fen) {
        book(reference, "loan", DAY, rule, Money.fen(fen));
    }

    void seal(LocalDate on) {
        String unused = seals.seal(on);
    }

    /** What one sees after these statements, which leave no trace; triggers and foreign keys sleep meanwhile. */
    <T> T afterwards(String statements, Supplier<T> seen) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            run("set local session_replication_role = replica");
            Arrays.stream(statements.split(";")).forEach(this::run);
            return seen.get();
        });
    }

    List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private void run(String sql) {
        int unused = jdbc.sql(sql).update();
    }
}
