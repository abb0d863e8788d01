package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who books while others book, sum and seal. */
class WritersAndReadersTest {

    private final LedgerKit kit = new LedgerKit();
    private final Totals totals = new Totals(new JdbcTotals(kit.jdbc), kit.transactions);
    private final ExecutorService others = Executors.newFixedThreadPool(6);

    @AfterEach
    void close() {
        others.shutdownNow();
        assertThat(kit.books.findings()).isEmpty();
        assertThat(kit.seals.broken()).isEmpty();
    }

    /** Both wait for writers for a moment only: even in a caller's transaction nobody is held up until its end. */
    @ParameterizedTest
    @ValueSource(strings = {"seal", "totals"})
    void whoeverBooksNextWaitsForTheCutAndNotForTheCaller(String what) throws Exception {
        kit.book("before", PostingRule.DISBURSEMENT, 1);
        Future<Boolean> booked = kit.transaction.execute(status -> {
            if (what.equals("seal")) {
                kit.seal(LedgerKit.DAY);
            } else {
                assertThat(totals.now()).hasSize(2);
            }
            Future<Boolean> next = others.submit(() -> book("next"));
            assertThat(finished(next)).as("while the caller is still at it").isTrue();
            return next;
        });

        assertThat(booked.get()).isTrue();
        assertThat(kit.ledger.find("next")).isPresent();
    }

    @Test
    void aSumCountsNothingThatIsNotCommitted() throws Exception {
        kit.book("one", PostingRule.DISBURSEMENT, 100);
        Future<List<Totals.Total>> summing = kit.transaction.execute(status -> {
            kit.book("two", PostingRule.DISBURSEMENT, 20);
            Future<List<Totals.Total>> other = others.submit(totals::now);
            status.setRollbackOnly();
            return other;
        });

        assertThat(summing.get()).contains(new Totals.Total(Account.PRINCIPAL, Money.fen(100)));
    }

    @Test
    void oneOfManyReversalsTakesBack() throws Exception {
        kit.book("payment", PostingRule.PAYMENT_RECEIVED, 100);

        List<Posted> answers = all(
                16, () -> kit.transaction.execute(status -> kit.ledger.reverse("payment", LedgerKit.DAY, "bounced")));

        assertThat(Collections.frequency(answers, Posted.NEW)).isEqualTo(1);
        assertThat(answers).hasSize(16);
        assertThat(kit.ledger.balances("loan").values()).containsOnly(Money.fen(0));
    }

    @Test
    void ofTwoThatBookTheSameReferenceDifferentlyOneIsRefused() throws Exception {
        List<String> answers = all(12, new Callable<>() {
            private int number;

            @Override
            public String call() {
                long fen = next() % 2 + 1;
                try {
                    return kit.ledger
                            .post(JournalEntry.draft("same", "loan", LedgerKit.DAY)
                                    .move(PostingRule.PAYMENT_RECEIVED, Money.fen(fen))
                                    .entry())
                            .toString();
                } catch (IllegalStateException e) {
                    return "refused";
                }
            }

            private synchronized int next() {
                return number++;
            }
        });

        assertThat(Collections.frequency(answers, "refused")).isEqualTo(6);
        assertThat(Collections.frequency(answers, "[NEW]")).isEqualTo(1);
        assertThat(Collections.frequency(answers, "[BEFORE]")).isEqualTo(5);
    }

    /** Sixty writers, a sealer and a summer at once: everything is sealed and summed once. */
    @Test
    void sealsAndSumsAmongWritersMissNothing() throws Exception {
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String reference = "w" + i;
            work.add(() -> book(reference));
            if (i % 12 == 0) {
                work.add(totals::now);
            }
        }
        for (Future<Object> done : others.invokeAll(work)) {
            assertThat(done.get()).isNotNull();
        }
        kit.seal(LedgerKit.DAY);

        assertThat(totals.now())
                .containsExactlyInAnyOrder(
                        new Totals.Total(Account.PRINCIPAL, Money.fen(60 * 7)),
                        new Totals.Total(Account.CASH_PAYOUT, Money.fen(-60 * 7)));
        assertThat(kit.seals.of(LedgerKit.DAY, LedgerKit.DAY).stream()
                        .mapToLong(Seal::journals)
                        .sum())
                .isEqualTo(60);
    }

    /** Who may only work on rows may wait for the cut, and may not lock the journal himself. */
    @Test
    void theApplicationCutsButDoesNotLock() {
        String url = Postgres.migratedUrl();
        JdbcClient application = JdbcClient.create(Postgres.pool(url, Postgres.APPLICATION));

        assertThat(new JdbcSeals(application).cut()).isZero();
        assertThat(LedgerKit.ledger(application)
                        .post(LoanIds.disbursement(UUID.randomUUID().toString(), Money.fen(5), LedgerKit.DAY)))
                .containsExactly(Posted.NEW);
        assertThat(new JdbcSeals(application).cut()).isPositive();
        assertThatThrownBy(() -> application
                        .sql("do $$ begin lock table journal in share mode; end $$")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied for table journal");
    }

    private boolean book(String reference) {
        kit.book(reference, PostingRule.DISBURSEMENT, 7);
        return true;
    }

    private static boolean finished(Future<Boolean> next) {
        try {
            return next.get(15, TimeUnit.SECONDS);
        } catch (Exception e) {
            return false;
        }
    }

    private <T> List<T> all(int times, Callable<T> work) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : others.invokeAll(Collections.nCopies(times, work))) {
            answers.add(answer.get());
        }
        return answers;
    }
}
