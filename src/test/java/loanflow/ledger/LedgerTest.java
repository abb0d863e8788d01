package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal on PostgreSQL: what it books, what it refuses. */
class LedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static JdbcClient jdbc;
    private static Ledger ledger;
    private static Books books;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void open() {
        DataSource database = Postgres.migrated();
        jdbc = JdbcClient.create(database);
        ledger = LedgerKit.ledger(jdbc);
        books = new Books(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @Test
    void theSameReferenceIsBookedOnce() {
        JournalEntry entry = LoanIds.disbursement(id(), Money.fen(1_000_000), TODAY);

        assertThat(ledger.post(entry)).containsExactly(Posted.NEW);
        assertThat(ledger.post(entry)).containsExactly(Posted.BEFORE);
        assertThat(ledger.balances(entry.loanId()))
                .isEqualTo(Map.of(Account.PRINCIPAL, Money.fen(1_000_000), Account.CASH_PAYOUT, Money.fen(-1_000_000)));
    }

    @Test
    void aReferenceWithOtherLinesIsADefectAndChangesNothing() {
        String application = id();
        ledger.post(LoanIds.disbursement(application, Money.fen(1_000), TODAY));

        assertThatThrownBy(() -> ledger.post(LoanIds.disbursement(application, Money.fen(2_000), TODAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("booked with other lines");
        assertThat(ledger.balances(LoanIds.of(application)).get(Account.PRINCIPAL))
                .isEqualTo(Money.fen(1_000));
    }

    @Test
    void whatWasBookedIsReadBackAsItWas() {
        JournalEntry entry = JournalEntry.draft("repayment:" + id(), id(), TODAY)
                .move(PostingRule.PENALTY_PAID, Money.fen(3))
                .move(PostingRule.INTEREST_PAID, Money.fen(5))
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(7))
                .entry();
        ledger.post(entry);

        assertThat(ledger.find(entry.reference())).contains(entry);
        assertThat(ledger.entries(entry.loanId())).containsExactly(entry);
        assertThat(ledger.find("nothing")).isEmpty();
    }

    @Test
    void aReversalRestoresEveryBalanceAndHappensOnce() {
        String application = id();
        JournalEntry entry = LoanIds.disbursement(application, Money.fen(5_000), TODAY);
        ledger.post(entry);

        assertThat(ledger.reverse(entry.reference(), TODAY, "the payout came back"))
                .isEqualTo(Posted.NEW);
        assertThat(ledger.reverse(entry.reference(), TODAY, "the payout came back"))
                .isEqualTo(Posted.BEFORE);
        assertThat(ledger.balances(entry.loanId()).values()).containsOnly(Money.fen(0));
        assertThat(ledger.entries(entry.loanId()).get(1).reversal())
                .isEqualTo(new JournalEntry.Reversal(entry.reference(), "the payout came back"));
    }

    @Test
    void nothingCanBeReversedThatWasNeverBooked() {
        assertThatThrownBy(() -> ledger.reverse("never", TODAY, "test")).hasMessageContaining("nothing booked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set amount_fen = amount_fen + 1",
                "update journal set business_date = business_date + 1",
                "delete from journal_entry",
                "delete from journal",
                "truncate journal_entry",
                "truncate journal cascade",
                "update ledger_account set kind = 'INCOME'"
            })
    void thePastCannotBeChanged(String sql) {
        ledger.post(LoanIds.disbursement(id(), Money.fen(1_000), TODAY));

        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("the ledger only grows");
    }

    @Test
    void sqlThatDoesNotBalanceIsRefused() {
        String loan = id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    long journal = journal(loan);
                    line(journal, 1, "PRINCIPAL", 100);
                    line(journal, 2, "CASH_PAYOUT", -100);
                }))
                .hasMessageContaining("does not balance");
        assertThat(ledger.balances(loan)).isEmpty();
    }

    @Test
    void aLineAddedLaterIsRefused() {
        JournalEntry entry = LoanIds.disbursement(id(), Money.fen(1_000), TODAY);
        ledger.post(entry);
        long journal = jdbc.sql("select id from journal where reference = :r")
                .param("r", entry.reference())
                .query(Long.class)
                .single();

        assertThatThrownBy(() -> line(journal, 3, "PRINCIPAL", 1)).hasMessageContaining("does not balance");
    }

    @Test
    void aJournalWithoutEntriesDoesNotCommit() {
        String loan = id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    long unused = journal(loan);
                }))
                .rootCause()
                .hasMessageContaining("has no entries");
    }

    @Test
    void manyEntriesAreBookedByOneQueryAndOnlyOnce() {
        String run = id();
        String rows = """
                select 'due:' || :run || ':' || n reference, :run || n loan_id, date '2026-03-01' business_date, 'CNY' currency, n * 100::bigint amount_fen
                  from generate_series(1, 1000) n
                """;
        String loan = run.substring(0, 30);
        Map<String, String> parameters = Map.of("run", loan);

        assertThat(ledger.postEach(PostingRule.INTEREST_DUE, rows, parameters)).isEqualTo(1000);
        assertThat(ledger.postEach(PostingRule.INTEREST_DUE, rows, parameters)).isZero();
        assertThat(ledger.balances(loan + "1000"))
                .isEqualTo(Map.of(
                        Account.INTEREST_RECEIVABLE, Money.fen(100_000),
                        Account.INTEREST_INCOME, Money.fen(-100_000)));
    }

    @Test
    void movementsOfOneReferenceAreOneEntryAndAreReadBackByTheirRules() {
        String loan = id();
        String rows = """
                select 'sort:' || :loan reference, :loan loan_id, date '2026-03-01' business_date, x.* from (values
                    ('CNY', 'PENALTY_INCOME_SUSPENDED', -7::bigint), ('CNY', 'CLASSED_LOSS', 500::bigint),
                    ('CNY', 'CLASSED_DOUBTFUL', -500::bigint)) x(currency, rule, amount_fen)
                """;

        assertThat(ledger.postMoves(rows, Map.of("loan", loan))).isEqualTo(1);
        assertThat(ledger.postMoves(rows, Map.of("loan", loan))).isZero();

        assertThat(Movement.of(ledger.entries(loan).get(0)))
                .containsExactly(
                        new Movement(PostingRule.CLASSED_DOUBTFUL, Money.fen(-500)),
                        new Movement(PostingRule.CLASSED_LOSS, Money.fen(500)),
                        new Movement(PostingRule.PENALTY_INCOME_SUSPENDED, Money.fen(-7)));
        assertThat(ledger.balances(loan))
                .containsEntry(Account.PRINCIPAL_LOSS, Money.fen(500))
                .containsEntry(Account.PRINCIPAL_DOUBTFUL, Money.fen(-500))
                .containsEntry(Account.PRINCIPAL, Money.fen(0))
                .containsEntry(Account.PENALTY_SUSPENDED, Money.fen(7));
    }

    @Test
    void aMovementOfNoRuleIsRefused() {
        assertThatThrownBy(() -> ledger.postMoves("""
                        select 'sort' reference, 'loan' loan_id, date '2026-03-01' business_date, 'CNY' currency,
                               'NO_RULE' rule, 1::bigint amount_fen
                        """, Map.of())).rootCause().hasMessageContaining("account");
    }

    @Test
    void whatALoanOwesByPartIsSummedOverTheAccountsOfThePart() {
        String application = id();
        String loan = LoanIds.of(application);
        ledger.post(LoanIds.disbursement(application, Money.fen(1_000), TODAY));
        int unused = ledger.postMoves("""
                select 'sort:' || :loan reference, :loan loan_id, date '2026-03-01' business_date, 'CNY' currency,
                       'CLASSED_LOSS' rule, 400::bigint amount_fen
                """, Map.of("loan", loan));

        assertThat(ledger.balances(loan))
                .containsEntry(Account.PRINCIPAL, Money.fen(600))
                .containsEntry(Account.PRINCIPAL_LOSS, Money.fen(400));
        assertThat(ledger.balancesByPart(loan))
                .isEqualTo(Map.of(Account.PRINCIPAL, Money.fen(1_000), Account.CASH_PAYOUT, Money.fen(-1_000)));
    }

    @Test
    void parallelPostsOfOneReferenceBookItOnce() throws Exception {
        JournalEntry entry = LoanIds.disbursement(id(), Money.fen(1_000), TODAY);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Posted>>> results = pool.invokeAll(java.util.Collections.nCopies(
                    32, (Callable<List<Posted>>) () -> transaction.execute(status -> ledger.post(entry))));
            int posted = 0;
            for (Future<List<Posted>> result : results) {
                posted += result.get().contains(Posted.NEW) ? 1 : 0;
            }
            assertThat(posted).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(ledger.entries(entry.loanId())).hasSize(1);
    }

    @Test
    void theBooksAreRight() {
        ledger.post(LoanIds.disbursement(id(), Money.fen(1_000), TODAY));

        assertThat(books.findings()).isEmpty();
    }

    /** Negative control: without the guards the checker finds what was done, so its silence means something. */
    @Test
    void theCheckerSeesAnUnbalancedJournalAndMissingGuards() {
        JdbcClient other = JdbcClient.create(Postgres.migrated());
        Ledger unguarded = LedgerKit.ledger(other);
        JournalEntry entry = LoanIds.disbursement(id(), Money.fen(1_000), TODAY);
        unguarded.post(entry);
        other.sql("alter table journal_entry disable trigger all").update();
        other.sql("update journal_entry set amount_fen = amount_fen + 1 where line = 1")
                .update();

        assertThat(new Books(other).findings())
                .anyMatch(finding -> finding.startsWith("I1 journal") && finding.contains("off by 1"))
                .anyMatch(finding -> finding.startsWith("I8"));
    }

    @Test
    void theChartInCodeIsTheChartInTheDatabase() {
        assertThat(jdbc.sql("select code from ledger_account")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Account.values())
                        .map(Enum::name)
                        .toList());
    }

    private static long journal(String loan) {
        return jdbc.sql("insert into journal (reference, loan_id, business_date) values (:r, :l, :d) returning id")
                .param("r", id())
                .param("l", loan)
                .param("d", TODAY)
                .query(Long.class)
                .single();
    }

    private static void line(long journal, int line, String account, long amount) {
        int unused = jdbc.sql("insert into journal_entry values (:j, :n, :a, 'CNY', :m)")
                .param("j", journal)
                .param("n", line)
                .param("a", account)
                .param("m", amount)
                .update();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
