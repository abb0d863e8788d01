package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cash accounts of the journal as of a day. */
class CashMovementsTest {

    private static final LocalDate MONDAY = LedgerKit.DAY;
    private static final Account IN = Account.CASH_COLLECTION;
    private static final Currency USD = Currency.getInstance("USD");

    private final CashKit cash = new CashKit();
    private final JdbcCashMovements movements = cash.movements;

    /** Journals 1 to 7 in this order; Sunday's came late. */
    @BeforeEach
    void book() {
        cash.book(IN, Money.CNY, MONDAY, "a 10000");
        cash.book(IN, Money.CNY, MONDAY.plusDays(1), "b 5000");
        cash.book(Account.CASH_PAYOUT, Money.CNY, MONDAY, "out -100000");
        cash.book(IN, USD, MONDAY, "c 700");
        cash.book(IN, Money.CNY, MONDAY.minusDays(1), "d 3000");
        cash.book(IN, Money.CNY, MONDAY, "e -200");
        cash.book(Account.CASH_DIRECT_DEBIT, Money.CNY, MONDAY, "f 900");
    }

    @ParameterizedTest(name = "{0} {1}, {2} days after Monday: {3}")
    @CsvSource({
        "CASH_COLLECTION, CNY, -2, 0",
        "CASH_COLLECTION, CNY, -1, 3000",
        "CASH_COLLECTION, CNY, 0, 12800",
        "CASH_COLLECTION, CNY, 1, 17800",
        "CASH_COLLECTION, CNY, 99, 17800",
        "CASH_COLLECTION, USD, -1, 0",
        "CASH_COLLECTION, USD, 0, 700",
        "CASH_COLLECTION, EUR, 0, 0",
        "CASH_PAYOUT, CNY, -1, 0",
        "CASH_PAYOUT, CNY, 0, -100000",
        "CASH_DIRECT_DEBIT, CNY, 0, 900",
        "CASH_AGENCY, CNY, 0, 0"
    })
    void theBalanceOfAnEvening(Account account, String currency, int days, long fen) {
        Currency of = Currency.getInstance(currency);

        assertThat(movements.balance(account, of, MONDAY.plusDays(days), 0)).isEqualTo(Money.ofMinor(fen, of));
    }

    @Test
    void aBalanceThatStartsAfterASettledJournalIsTheSame() {
        assertThat(movements.balance(IN, Money.CNY, MONDAY, 1)).isEqualTo(Money.fen(128_00));
        assertThat(movements.balance(IN, Money.CNY, MONDAY.plusDays(1), 5)).isEqualTo(Money.fen(178_00));
    }

    /** Up to where nothing is dated later and all is sealed. */
    @ParameterizedTest(name = "sealed: {0}, {1} {2} days after Monday, from {3}: {4}")
    @CsvSource({
        "false, CASH_COLLECTION, 1, 0, 0",
        "false, CASH_COLLECTION, 1, 2, 2",
        "true, CASH_COLLECTION, 1, 0, 7",
        "true, CASH_COLLECTION, 0, 0, 1",
        "true, CASH_COLLECTION, -1, 0, 0",
        "true, CASH_COLLECTION, -2, 0, 0",
        "true, CASH_COLLECTION, 0, 2, 7",
        "true, CASH_COLLECTION, 0, 1, 1",
        "true, CASH_PAYOUT, 0, 0, 7",
        "true, CASH_PAYOUT, -1, 0, 2",
        "true, CASH_DIRECT_DEBIT, -1, 0, 6",
        "true, CASH_AGENCY, -9, 0, 7"
    })
    void theNextStatementNeedNotLookAtWhatIsAllThere(boolean sealed, Account account, int days, long from, long to) {
        if (sealed) {
            cash.kit.seal(MONDAY);
        }

        assertThat(movements.lookedTo(account, Money.CNY, MONDAY.plusDays(days), from))
                .isEqualTo(to);
    }

    @Test
    void aDaysMovementsAreThoseOfTheDayInTheOrderOfBooking() {
        assertThat(movements.booked(IN, Money.CNY, MONDAY, 0)).containsExactly(line("a", 100_00), line("e", -2_00));
        assertThat(movements.booked(IN, Money.CNY, MONDAY, 1)).containsExactly(line("e", -2_00));
        assertThat(movements.booked(IN, Money.CNY, MONDAY.minusDays(1), 0)).containsExactly(line("d", 30_00));
        assertThat(movements.booked(IN, Money.CNY, MONDAY.plusDays(2), 0)).isEmpty();
        assertThat(movements.booked(IN, USD, MONDAY, 0))
                .containsExactly(new StatementOfDay.Line("c", Money.ofMinor(7_00, USD)));
        assertThat(movements.booked(Account.CASH_PAYOUT, Money.CNY, MONDAY, 0)).containsExactly(line("out", -1_000_00));
        assertThat(movements.booked(Account.PRINCIPAL, Money.CNY, MONDAY, 0))
                .as("no cash account")
                .isEmpty();
    }

    @Test
    void linesOfOneJournalAreOneMovementAndNoneWhereTheyCancelOut() {
        List<Posted> unused = cash.kit.ledger.post(
                JournalEntry.draft("sum.1", "loan", MONDAY)
                        .move(PostingRule.PAYMENT_RECEIVED, Money.fen(30))
                        .move(PostingRule.SALE_PRICE, Money.fen(12))
                        .entry(),
                JournalEntry.draft("nought.1", "loan", MONDAY)
                        .move(PostingRule.PAYMENT_RECEIVED, Money.fen(30))
                        .move(PostingRule.PAYMENT_BOUNCED, Money.fen(30))
                        .entry());

        assertThat(movements.booked(IN, Money.CNY, MONDAY, 6)).containsExactly(line("sum", 42));
    }

    @Test
    void whatAStatementExpectsItExpectsOnce() {
        long id = cash.statements.insert(IN, MONDAY, statement(), 0);

        assertThat(movements.expect(id, IN, Money.CNY, MONDAY, MONDAY, 0)).isEqualTo(2);
        assertThat(movements.expect(id, IN, Money.CNY, MONDAY, MONDAY, 0))
                .as("again")
                .isZero();
        assertThat(movements.booked(IN, Money.CNY, MONDAY, 0)).as("settled").isEmpty();
        assertThat(movements.expect(id, IN, Money.CNY, MONDAY.minusDays(1), MONDAY.plusDays(1), 0))
                .as("the day before and the day after")
                .isEqualTo(2);
        assertThat(cash.kit.strings("""
                select journal_id || ' ' || account || ' ' || currency || ' ' || business_date || ' ' || name || ' ' || amount_fen
                  from cash_movement order by journal_id
                """))
                .containsExactly(
                        "1 CASH_COLLECTION CNY 2026-03-02 a 10000",
                        "2 CASH_COLLECTION CNY 2026-03-03 b 5000",
                        "5 CASH_COLLECTION CNY 2026-03-01 d 3000",
                        "6 CASH_COLLECTION CNY 2026-03-02 e -200");
    }

    /** Modules name what they booked; the first name in the alphabet counts, and who is not named keeps his reference. */
    @Test
    void aMovementIsKnownByTheNameThatAModuleGivesIt() {
        JdbcCashMovements named = new JdbcCashMovements(
                cash.kit.jdbc,
                List.of(
                        () -> "select reference, 'zz-' || loan_id from candidate where reference like 'a.%'",
                        () -> "select reference, 'bank-' || loan_id from candidate where reference like 'a.%'"));

        assertThat(named.booked(IN, Money.CNY, MONDAY, 0))
                .extracting(StatementOfDay.Line::name)
                .containsExactly("bank-loan", "e.5");
        assertThat(new JdbcCashMovements(cash.kit.jdbc, List.of()).booked(IN, Money.CNY, MONDAY, 0))
                .extracting(StatementOfDay.Line::name)
                .containsExactly("a.0", "e.5");
    }

    private static StatementOfDay statement() {
        return new StatementOfDay(Money.fen(0), Money.fen(0), List.of());
    }

    private static StatementOfDay.Line line(String name, long fen) {
        return new StatementOfDay.Line(name, Money.fen(fen));
    }
}
