package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries that one statement books from a query: how the night books a million loans. */
class ManyAtOnceTest {

    private static LedgerKit kit;

    private int number;
    private String run;

    @BeforeAll
    static void open() {
        kit = new LedgerKit();
    }

    @BeforeEach
    void another() {
        run = "run" + kit.strings("select count(*) from journal").get(0) + "-" + number++;
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PostingRule.class)
    void aRuleByNameMovesAsTheRuleItself(PostingRule rule) {
        int booked = moves("('%s', '%s', date '2026-03-02', 'CNY', '" + rule + "', 12345)");

        assertThat(booked).isEqualTo(1);
        assertThat(kit.ledger.find(run))
                .contains(JournalEntry.draft(run, run, LedgerKit.DAY)
                        .move(rule, Money.fen(123_45))
                        .entry());
    }

    @Test
    void eachRowBooksOneEntryByTheOneRule() {
        int booked = kit.ledger.postEach(PostingRule.PENALTY_CHARGED, each("1, 2, 3"), Map.of("fen", 5));

        assertThat(booked).isEqualTo(3);
        assertThat(kit.ledger.entries(run))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> JournalEntry.draft(run + ":" + n, run, LedgerKit.DAY.plusDays(n))
                                .move(PostingRule.PENALTY_CHARGED, Money.fen(5L * n))
                                .entry())
                        .toList());
    }

    @Test
    void whatIsThereIsLeftOutAndNotChanged() {
        assertThat(kit.ledger.postEach(PostingRule.PENALTY_CHARGED, each("1, 2"), Map.of("fen", 5)))
                .isEqualTo(2);

        assertThat(kit.ledger.postEach(PostingRule.INTEREST_DUE, each("1, 2, 3, 4"), Map.of("fen", 7)))
                .isEqualTo(2);

        assertThat(kit.ledger.balances(run))
                .isEqualTo(Map.of(
                        Account.PENALTY_RECEIVABLE, Money.fen(5 + 10),
                        Account.PENALTY_INCOME, Money.fen(-5 - 10),
                        Account.INTEREST_RECEIVABLE, Money.fen(21 + 28),
                        Account.INTEREST_INCOME, Money.fen(-21 - 28)));
    }

    @Test
    void aQueryWithoutRowsBooksNothing() {
        assertThat(kit.ledger.postEach(PostingRule.INTEREST_DUE, each("null::int"), Map.of("fen", 5)))
                .isZero();
        assertThat(kit.ledger.postMoves(
                        "select reference, loan_id, business_date, '' currency, '' rule, 1::bigint amount_fen"
                                + " from journal where false",
                        Map.of()))
                .isZero();
        assertThat(kit.ledger.entries(run)).isEmpty();
    }

    @Test
    void rowsOfOneReferenceAreOneEntryInTheOrderOfTheRulesAndOfTheCurrencies() {
        int booked = moves("""
                ('%1$s', '%1$s', date '2026-03-02', 'USD', 'INTEREST_DUE', 4),
                ('%1$s', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 3),
                ('%1$s', '%1$s', date '2026-03-02', 'CNY', 'INTEREST_DUE', 2),
                ('%1$s', '%1$s', date '2026-03-02', 'CNY', 'DISBURSEMENT', 1),
                ('%1$s:b', '%1$s', date '2026-03-03', 'CNY', 'CLASSED_LOSS', -9)""");

        assertThat(booked).as("entries, not rows").isEqualTo(2);
        assertThat(kit.strings("""
                select e.line || ' ' || e.account || ' ' || e.currency || ' ' || e.amount_fen
                  from journal j join journal_entry e on e.journal_id = j.id where j.reference = '%s' order by e.line
                """.formatted(run)))
                .containsExactly(
                        "1 PRINCIPAL CNY 1",
                        "2 CASH_PAYOUT CNY -1",
                        "3 INTEREST_RECEIVABLE CNY 2",
                        "4 INTEREST_INCOME CNY -2",
                        "5 INTEREST_RECEIVABLE USD 4",
                        "6 INTEREST_INCOME USD -4",
                        "7 FUNDER_CLEARING CNY 3",
                        "8 FUNDER_PAYABLE CNY -3");
        assertThat(kit.ledger.find(run + ":b").orElseThrow().on()).isEqualTo(LedgerKit.DAY.plusDays(1));
        assertThat(kit.ledger.find(run + ":b").orElseThrow().postings())
                .containsExactly(
                        new Posting(Account.PRINCIPAL_LOSS, Money.fen(-9)),
                        new Posting(Account.PRINCIPAL, Money.fen(9)));
    }

    @Test
    void anEntryThatIsThereIsLeftOutWithAllItsMovements() {
        assertThat(moves("('%1$s', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 3)"))
                .isEqualTo(1);

        assertThat(moves("""
                ('%1$s', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 4),
                ('%1$s', '%1$s', date '2026-03-02', 'CNY', 'INTEREST_DUE', 5),
                ('%1$s:new', '%1$s', date '2026-03-02', 'CNY', 'INTEREST_DUE', 6)""")).isEqualTo(1);

        assertThat(kit.ledger.balances(run))
                .containsEntry(Account.FUNDER_PAYABLE, Money.fen(-3))
                .containsEntry(Account.INTEREST_RECEIVABLE, Money.fen(6));
    }

    /** One wrong row takes the right one before it back too. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'NO_RULE', 1)                                                                 | "account"
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', null, 1)                                                                      | "account"
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'disbursement', 1)                                                            | "account"
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 0)                                                                  | journal_entry_amount_fen_check
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', null)                                                               | "amount_fen"
            ('%1$s:2', '%1$s', date '2026-03-02', null, 'FUNDED', 1)                                                                   | "currency"
            ('%1$s:2', '%1$s', null, 'CNY', 'FUNDED', 1)                                                                               | "business_date"
            ('%1$s:2', null, date '2026-03-02', 'CNY', 'FUNDED', 1)                                                                    | "loan_id"
            (null, '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 1)                                                                      | "reference"
            ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 1), ('%1$s:2', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 2)       | journal_entry_pkey
            """)
    void aRowThatIsNoMovementTakesTheWholeStatementBack(String rows, String rule) {
        String right = "('%1$s', '%1$s', date '2026-03-02', 'CNY', 'FUNDED', 3), ";

        assertThatThrownBy(() -> moves(right + rows)).rootCause().hasMessageContaining(rule);

        assertThat(kit.ledger.entries(run)).isEmpty();
    }

    @Test
    void aReferenceTwiceInOneQueryIsADefectAndBooksNothing() {
        assertThatThrownBy(() -> kit.ledger.postEach(PostingRule.INTEREST_DUE, each("1, 1"), Map.of("fen", 5)))
                .rootCause()
                .hasMessageContaining("journal_entry_pkey");
        assertThat(kit.ledger.entries(run)).isEmpty();
    }

    @Test
    void aMillionYuanAMillionTimesIsStillExact() {
        int booked =
                kit.ledger.postEach(PostingRule.DISBURSEMENT, each("1, 2, 3"), Map.of("fen", 100_000_000_000_000L));

        assertThat(booked).isEqualTo(3);
        assertThat(kit.ledger.balances(run).get(Account.PRINCIPAL)).isEqualTo(Money.fen(600_000_000_000_000L));
    }

    private int moves(String rows) {
        return kit.ledger.postMoves(
                "select reference, loan_id, business_date, currency, rule, amount_fen::bigint from (values "
                        + rows.formatted(run, run)
                        + ") r (reference, loan_id, business_date, currency, rule, amount_fen)",
                Map.of());
    }

    private String each(String numbers) {
        return """
                select '%1$s:' || n reference, '%1$s' loan_id, date '2026-03-02' + n business_date, 'CNY' currency,
                       n * :fen::bigint amount_fen from (select unnest(array[%2$s]) n) x where n is not null
                """.formatted(run, numbers);
    }
}
