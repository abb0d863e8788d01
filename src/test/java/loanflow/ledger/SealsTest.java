package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** T15: whatever somebody with the owner's rights does to the journal behind our back shows, and the application cannot. */
class SealsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int BLOCK = 20;
    private static final int JOURNALS = 250;
    private static final int TRIES = 500;

    private final String url = Postgres.migratedUrl();
    private final DataSource owner = as(Postgres.OWNER);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(owner);
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final JdbcClient jdbc = JdbcClient.create(owner);
    private final Ledger ledger = LedgerKit.ledger(jdbc);
    private final Seals seals = new Seals(new JdbcSeals(jdbc), transactions, BLOCK);

    private void book() {
        for (int i = 0; i < JOURNALS; i++) {
            book(i);
        }
    }

    @Test
    void sealsFollowEachOtherAndSealNothingTwice() {
        book();
        String head = seals.seal(TODAY);

        assertThat(seals.seal(TODAY)).isEqualTo(head);
        List<Seal> chain = seals.of(TODAY, TODAY);
        assertThat(chain).hasSize((JOURNALS + BLOCK - 1) / BLOCK);
        assertThat(chain.get(0).previousHead()).isEqualTo(Seals.BEFORE_ALL);
        assertThat(chain).extracting(Seal::journals).allMatch(journals -> journals <= BLOCK);
        assertThat(chain.stream().mapToLong(Seal::entries).sum()).isEqualTo(2L * JOURNALS);
        assertThat(seals.broken()).isEmpty();

        book(JOURNALS);
        String next = seals.seal(TODAY.plusDays(1));
        assertThat(seals.of(TODAY.plusDays(1), TODAY.plusDays(1)))
                .singleElement()
                .satisfies(seal -> assertThat(seal.previousHead()).isEqualTo(head));
        assertThat(seals.holds(head)).isTrue();
        assertThat(seals.holds(next)).isTrue();
        assertThat(seals.holds("f".repeat(64))).isFalse();
    }

    @Test
    void everyTamperingShows() {
        book();
        String published = seals.seal(TODAY);
        List<String> unseen = new ArrayList<>();
        Random random = new Random(20260301);
        for (int i = 0; i < TRIES; i++) {
            String sql = tampering(random, i % 7);
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                jdbc.sql("set local session_replication_role = replica").update();
                assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
                if (seals.broken().isEmpty() && seals.holds(published)) {
                    unseen.add(sql);
                }
            });
        }
        System.out.printf("T15: %d of %d tamperings detected%n", TRIES - unseen.size(), TRIES);
        assertThat(unseen).isEmpty();
        assertThat(seals.broken()).as("nothing is seen where nothing was done").isEmpty();
    }

    @Test
    void whatIsStillBeingWrittenIsNotSealedOver() throws Exception {
        book();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (var threads = new Threads()) {
            Future<?> slow = threads.run(() -> transaction.executeWithoutResult(status -> {
                book(1_000);
                written.countDown();
                await(mayCommit);
            }));
            await(written);
            book(1_001); // has the greater id and commits first
            Future<String> sealing = threads.call(() -> seals.seal(TODAY));
            assertThat(sealing.isDone()).isFalse();
            mayCommit.countDown();
            slow.get();
            sealing.get();
        }
        assertThat(seals.of(TODAY, TODAY).stream().mapToLong(Seal::journals).sum())
                .isEqualTo(JOURNALS + 2);
        assertThat(seals.broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set because = 'x'",
                "update journal_entry set amount_fen = 1",
                "delete from journal",
                "delete from journal_entry",
                "delete from journal_seal",
                "update journal_seal set head = repeat('0', 64)",
                "truncate journal_entry",
                "alter table journal disable trigger all",
                "delete from reveal",
                "update signature set signed_at = now()",
                "update flyway_schema_history set success = false",
                "drop table loan"
            })
    void theApplicationsRoleMayNotChangeWhatOnlyGrows(String sql) {
        JdbcClient application = JdbcClient.create(as(Postgres.APPLICATION));
        assertThatThrownBy(() -> application.sql(sql).update())
                .rootCause()
                .hasMessageMatching("ERROR: (permission denied for|must be owner of) (table|relation) .*");
    }

    @Test
    void theApplicationsRoleBooksAndSeals() {
        DataSource source = as(Postgres.APPLICATION);
        JdbcClient application = JdbcClient.create(source);
        LedgerKit.ledger(application)
                .post(LoanIds.disbursement(UUID.randomUUID().toString(), Money.fen(500), TODAY));
        Seals own = new Seals(new JdbcSeals(application), new DataSourceTransactionManager(source));

        assertThat(own.holds(own.seal(TODAY))).isTrue();
    }

    @Test
    void readersSeeTheBooksAndNoSecrets() {
        book();
        jdbc.sql("grant loanflow_read_only to loanflow_app").update();
        SingleConnectionDataSource one = new SingleConnectionDataSource(url, Postgres.APPLICATION, "", true);
        try (one) {
            JdbcClient reader = JdbcClient.create(one);
            reader.sql("set role loanflow_read_only").update();
            assertThat(reader.sql("select count(*) from journal")
                            .query(Long.class)
                            .single())
                    .isEqualTo(JOURNALS);
            for (String refused : List.of(
                    "select * from api_client", "select * from customer", "insert into business_day values (now())")) {
                assertThatThrownBy(() -> reader.sql(refused).query().listOfRows())
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        } finally {
            jdbc.sql("revoke loanflow_read_only from loanflow_app").update();
        }
    }

    private static String tampering(Random random, int kind) {
        int id = 2 + random.nextInt(JOURNALS - 2);
        return switch (kind) {
            case 0 -> "update journal_entry set amount_fen = -amount_fen where journal_id = " + id;
            case 1 -> "update journal set business_date = business_date + 1 where id = " + id;
            case 2 -> "delete from journal_entry where journal_id = " + id + " and line = 2";
            case 3 -> "delete from journal where id = " + id;
            case 4 -> "insert into journal_entry values (" + id + ", 3, 'PRINCIPAL', 'CNY', 1)";
            case 5 ->
                "update journal x set loan_id = y.loan_id from journal y where x.id + y.id = %1$d + %2$d and x.id in (%1$d, %2$d)"
                        .formatted(id, id - 1);
            default ->
                "with cut as (delete from journal_seal where to_journal >= %1$d), lost as (delete from journal where id >= %1$d) delete from journal_entry where journal_id >= %1$d"
                        .formatted(id);
        };
    }

    private void book(int number) {
        var unused = ledger.post(LoanIds.disbursement("application-" + number, Money.fen(1_000 + number), TODAY));
    }

    private DataSource as(String user) {
        return Postgres.pool(url, user);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Threads implements AutoCloseable {

        private final java.util.concurrent.ExecutorService pool = Executors.newCachedThreadPool();

        Future<?> run(Runnable work) {
            return pool.submit(work);
        }

        <T> Future<T> call(java.util.concurrent.Callable<T> work) {
            return pool.submit(work);
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
