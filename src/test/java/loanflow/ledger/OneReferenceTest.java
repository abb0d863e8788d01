package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a reference that comes a second time, and of an entry that is taken back. */
class OneReferenceTest {

    private static final Currency USD = Currency.getInstance("USD");

    private static LedgerKit kit;

    private final String loan = UUID.randomUUID().toString();
    private final String reference = "repayment:" + loan;

    @BeforeAll
    static void open() {
        kit = new LedgerKit();
    }

    /** The first is 100.00 CNY received on loan A; the date of the second may differ: a night that is run again. */
    @ParameterizedTest(name = "{0} of {1} {2} on loan {3}, {4} days later: {5}")
    @CsvSource({
        "PAYMENT_RECEIVED, 10000, CNY, A, 0, BEFORE",
        "PAYMENT_RECEIVED, 10000, CNY, A, 3, BEFORE",
        "PAYMENT_RECEIVED, 10001, CNY, A, 0, booked with other lines",
        "PAYMENT_RECEIVED, 9999, CNY, A, 0, booked with other lines",
        "PAYMENT_RECEIVED, 10000, USD, A, 0, booked with other lines",
        "PAYMENT_RECEIVED, 10000, CNY, B, 0, booked with other lines",
        "DEBIT_RECEIVED, 10000, CNY, A, 0, booked with other lines",
        "PAYMENT_BOUNCED, 10000, CNY, A, 0, booked with other lines"
    })
    void theSecondIsTheSameOrADefect(
            PostingRule rule, long fen, String currency, String suffix, int daysLater, String answer) {
        kit.book(
                reference, loan.substring(0, 30) + "A", LedgerKit.DAY, PostingRule.PAYMENT_RECEIVED, Money.fen(100_00));
        JournalEntry second = JournalEntry.draft(
                        reference, loan.substring(0, 30) + suffix, LedgerKit.DAY.plusDays(daysLater))
                .move(rule, Money.ofMinor(fen, Currency.getInstance(currency)))
                .entry();

        if (answer.equals("BEFORE")) {
            assertThat(kit.ledger.post(second)).containsExactly(Posted.BEFORE);
        } else {
            assertThatThrownBy(() -> kit.ledger.post(second))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("ledger: " + reference + " was booked with other lines");
        }
        JournalEntry kept = kit.ledger.find(reference).orElseThrow();
        assertThat(kept.on()).isEqualTo(LedgerKit.DAY);
        assertThat(Movement.of(kept)).containsExactly(new Movement(PostingRule.PAYMENT_RECEIVED, Money.fen(100_00)));
    }

    @Test
    void linesInAnotherOrderAreOtherLines() {
        JournalEntry.Draft first = JournalEntry.draft(reference, loan, LedgerKit.DAY)
                .move(PostingRule.INTEREST_PAID, Money.fen(5))
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(7));
        JournalEntry.Draft second = JournalEntry.draft(reference, loan, LedgerKit.DAY)
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(7))
                .move(PostingRule.INTEREST_PAID, Money.fen(5));
        assertThat(kit.ledger.post(first.entry())).containsExactly(Posted.NEW);

        assertThatThrownBy(() -> kit.ledger.post(second.entry())).hasMessageContaining("other lines");
    }

    @Test
    void eachOfSeveralEntriesIsAnsweredInItsPlace() {
        JournalEntry one = received("1", 1);
        JournalEntry two = received("2", 2);
        JournalEntry three = received("3", 3);
        assertThat(kit.ledger.post(two)).containsExactly(Posted.NEW);

        assertThat(kit.ledger.post(one, two, three, one))
                .containsExactly(Posted.NEW, Posted.BEFORE, Posted.NEW, Posted.BEFORE);
        assertThat(kit.ledger.post()).isEmpty();
        assertThat(kit.ledger.entries(loan)).as("in the order of booking").containsExactly(two, one, three);
        assertThat(kit.ledger.balance(Account.CASH_COLLECTION, USD)).isEqualTo(Money.ofMinor(0, USD));
    }

    @Test
    void aReversalIsNamedAfterWhatItTakesBackAndIsBookedOnItsOwnDay() {
        kit.book(reference, loan, LedgerKit.DAY, PostingRule.PAYMENT_RECEIVED, Money.fen(100_00));

        assertThat(kit.ledger.reverse(reference, LedgerKit.DAY.plusDays(9), "wrong loan"))
                .isEqualTo(Posted.NEW);

        JournalEntry back = kit.ledger.find("reversal:" + reference).orElseThrow();
        assertThat(back.on()).isEqualTo(LedgerKit.DAY.plusDays(9));
        assertThat(back.reversal()).isEqualTo(new JournalEntry.Reversal(reference, "wrong loan"));
        assertThat(Movement.of(back)).containsExactly(new Movement(PostingRule.PAYMENT_RECEIVED, Money.fen(-100_00)));
        assertThat(kit.ledger.find(reference).orElseThrow().reversal())
                .as("the first stays as it was")
                .isNull();
    }

    @Test
    void aReversalMayBeTakenBackOnceItselfAndThenTheFirstStandsAgain() {
        kit.book(reference, loan, LedgerKit.DAY, PostingRule.PAYMENT_RECEIVED, Money.fen(100_00));
        String back = "reversal:" + reference;

        assertThat(kit.ledger.reverse(reference, LedgerKit.DAY, "wrong loan")).isEqualTo(Posted.NEW);
        assertThat(kit.ledger.reverse(back, LedgerKit.DAY, "right after all")).isEqualTo(Posted.NEW);
        assertThat(kit.ledger.reverse(back, LedgerKit.DAY, "right after all")).isEqualTo(Posted.BEFORE);
        assertThat(kit.ledger.reverse(reference, LedgerKit.DAY, "another reason"))
                .isEqualTo(Posted.BEFORE);

        assertThat(kit.ledger.balances(loan))
                .isEqualTo(Map.of(Account.CASH_COLLECTION, Money.fen(100_00), Account.ADVANCE, Money.fen(-100_00)));
        assertThat(kit.ledger.entries(loan)).hasSize(3);
    }

    @Test
    void nothingIsTakenBackThatIsNotThere() {
        assertThatThrownBy(() -> kit.ledger.reverse(reference, LedgerKit.DAY, "test"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger: nothing booked as " + reference);
        assertThat(kit.ledger.find("reversal:" + reference)).isEmpty();
    }

    @Test
    void aLoanThatWasNeverBookedOnHasNoBalances() {
        assertThat(kit.ledger.balances(loan)).isEmpty();
        assertThat(kit.ledger.balancesByPart(loan)).isEmpty();
        assertThat(kit.ledger.entries(loan)).isEmpty();
    }

    /** 1,000.00 paid out, sorted into two classes, 20.00 interest due and suspended. */
    @Test
    void partsAreTheSumsOfTheirAccounts() {
        JournalEntry entry = JournalEntry.draft(reference, loan, LedgerKit.DAY)
                .move(PostingRule.DISBURSEMENT, Money.fen(1_000_00))
                .move(PostingRule.CLASSED_DOUBTFUL, Money.fen(600_00))
                .move(PostingRule.CLASSED_LOSS, Money.fen(300_00))
                .move(PostingRule.INTEREST_DUE, Money.fen(20_00))
                .move(PostingRule.INTEREST_INCOME_SUSPENDED, Money.fen(20_00))
                .entry();
        List<Posted> unused = kit.ledger.post(entry);

        assertThat(kit.ledger.balances(loan))
                .isEqualTo(Map.of(
                        Account.PRINCIPAL, Money.fen(100_00),
                        Account.PRINCIPAL_DOUBTFUL, Money.fen(600_00),
                        Account.PRINCIPAL_LOSS, Money.fen(300_00),
                        Account.CASH_PAYOUT, Money.fen(-1_000_00),
                        Account.INTEREST_RECEIVABLE, Money.fen(20_00),
                        Account.INTEREST_INCOME, Money.fen(0),
                        Account.INTEREST_SUSPENDED, Money.fen(-20_00)));
        assertThat(kit.ledger.balancesByPart(loan))
                .isEqualTo(Map.of(
                        Account.PRINCIPAL, Money.fen(1_000_00),
                        Account.CASH_PAYOUT, Money.fen(-1_000_00),
                        Account.INTEREST_RECEIVABLE, Money.fen(20_00),
                        Account.INTEREST_INCOME, Money.fen(-20_00)));
    }

    private JournalEntry received(String number, long fen) {
        return JournalEntry.draft(reference + ":" + number, loan, LedgerKit.DAY)
                .move(PostingRule.PAYMENT_RECEIVED, Money.fen(fen))
                .entry();
    }
}
