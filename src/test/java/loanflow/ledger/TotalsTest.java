package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import loanflow.money.Money;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Balances of whole accounts, summed on from the last call. */
class TotalsTest {

    private static final LocalDate DAY = LedgerKit.DAY;
    private static final Currency USD = Currency.getInstance("USD");

    private final LedgerKit kit = new LedgerKit();
    private final Totals totals = new Totals(new JdbcTotals(kit.jdbc), kit.transactions);

    @Test
    void anEmptyLedgerHasNoTotals() {
        assertThat(totals.now()).isEmpty();
        assertThat(totals.now()).as("again").isEmpty();
    }

    @Test
    void eachCallAddsWhatWasBookedSince() {
        kit.book("payout", PostingRule.DISBURSEMENT, 1_000_00);
        assertThat(now()).isEqualTo(Map.of("PRINCIPAL CNY", 1_000_00L, "CASH_PAYOUT CNY", -1_000_00L));

        kit.book("due", PostingRule.INTEREST_DUE, 20_00);
        kit.book("payment", PostingRule.PAYMENT_RECEIVED, 70_00);
        kit.book("interest", PostingRule.INTEREST_PAID, 20_00);
        kit.book("principal", PostingRule.PRINCIPAL_PAID, 50_00);
        Map<String, Long> expected = Map.of(
                "PRINCIPAL CNY", 950_00L,
                "CASH_PAYOUT CNY", -1_000_00L,
                "INTEREST_RECEIVABLE CNY", 0L,
                "INTEREST_INCOME CNY", -20_00L,
                "CASH_COLLECTION CNY", 70_00L,
                "ADVANCE CNY", 0L);
        assertThat(now()).isEqualTo(expected);
        assertThat(now()).as("asked again").isEqualTo(expected);
    }

    @Test
    void currenciesAreTotalsOfTheirOwn() {
        kit.book("payout", PostingRule.DISBURSEMENT, 5);
        kit.book("usd:1", "other", DAY, PostingRule.DISBURSEMENT, Money.ofMinor(7, USD));
        assertThat(totals.now()).contains(new Totals.Total(Account.PRINCIPAL, Money.ofMinor(7, USD)));

        kit.book("usd:2", "other", DAY, PostingRule.PRINCIPAL_PAID, Money.ofMinor(3, USD));

        assertThat(now())
                .isEqualTo(Map.of(
                        "PRINCIPAL CNY", 5L,
                        "CASH_PAYOUT CNY", -5L,
                        "PRINCIPAL USD", 4L,
                        "CASH_PAYOUT USD", -7L,
                        "ADVANCE USD", 3L));
    }

    /** The order of booking counts, not the business date: what is dated back is in the next call all the same. */
    @Test
    void whatIsDatedBackOrAheadIsCountedOnce() {
        kit.book("today", PostingRule.DISBURSEMENT, 100);
        assertThat(now()).containsEntry("PRINCIPAL CNY", 100L);

        kit.book("back", "loan", DAY.minusYears(1), PostingRule.DISBURSEMENT, Money.fen(20));
        kit.book("ahead", "loan", DAY.plusYears(1), PostingRule.DISBURSEMENT, Money.fen(3));

        assertThat(now()).containsEntry("PRINCIPAL CNY", 123L);
        assertThat(now()).containsEntry("PRINCIPAL CNY", 123L);
    }

    @Test
    void everyCallKeepsItsCutAndChangesNoneBefore() {
        kit.book("one", PostingRule.DISBURSEMENT, 100);
        Map<String, Long> unused = now();
        kit.book("two", PostingRule.PRINCIPAL_PAID, 30);
        unused = now();
        unused = now();

        assertThat(kit.strings("""
                select to_journal || ' ' || account || ' ' || balance_fen from ledger_total order by to_journal, account
                """))
                .containsExactly(
                        "1 CASH_PAYOUT -100",
                        "1 PRINCIPAL 100",
                        "2 ADVANCE 30",
                        "2 CASH_PAYOUT -100",
                        "2 PRINCIPAL 70");
    }

    @Test
    void twoHundredRandomBookingsSumToWhatTheJournalSays() {
        Random random = new Random(7);
        PostingRule[] rules = PostingRule.values();
        Map<String, Long> byHand = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            PostingRule rule = rules[random.nextInt(rules.length)];
            long fen = 1 + random.nextInt(100_000);
            kit.book("r" + i, rule, fen);
            byHand.merge(rule.debit() + " CNY", fen, Long::sum);
            byHand.merge(rule.credit() + " CNY", -fen, Long::sum);
            if (random.nextInt(10) == 0) {
                assertThat(now()).as("after " + i).isEqualTo(byHand);
            }
        }
        assertThat(now()).isEqualTo(byHand);
        assertThat(byHand.values().stream().mapToLong(Long::longValue).sum()).isZero();
        byHand.forEach((account, fen) -> assertThat(kit.ledger
                        .balance(Account.valueOf(account.split(" ")[0]), Money.CNY)
                        .minor())
                .as(account)
                .isEqualTo(fen));
    }

    /** The night asks with the application's rights. */
    @Test
    void theApplicationMaySumToo() {
        var source = Postgres.pool(Postgres.migratedUrl(), Postgres.APPLICATION);
        JdbcClient jdbc = JdbcClient.create(source);
        var unused = LedgerKit.ledger(jdbc)
                .post(LoanIds.disbursement(UUID.randomUUID().toString(), Money.fen(500), DAY));

        assertThat(new Totals(new JdbcTotals(jdbc), new JdbcTransactionManager(source)).now())
                .containsExactlyInAnyOrder(
                        new Totals.Total(Account.PRINCIPAL, Money.fen(500)),
                        new Totals.Total(Account.CASH_PAYOUT, Money.fen(-500)));
    }

    private Map<String, Long> now() {
        return totals.now().stream()
                .collect(Collectors.toMap(
                        one -> one.account() + " " + one.balance().currency(),
                        one -> one.balance().minor()));
    }
}
