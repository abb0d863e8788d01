package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A day's movements and the statement over it, in a few letters: {@code a 100} is a movement by that name. What is not
 * one to one is named, with what either side says (I7). Each case has a currency, so an account, of its own.
 */
class OneDayMatchingTest {

    private static final LocalDate DAY = LedgerKit.DAY;
    private static final Account IN = Account.CASH_COLLECTION;

    private static CashKit kit;
    private static Iterator<Currency> currencies;

    @BeforeAll
    static void open() {
        kit = new CashKit();
        currencies = CashKit.currencies();
    }

    @ParameterizedTest(name = "booked {0}, stated {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -              | -                   | -
            a 100          | a 100               | -
            a -100         | a -100              | -
            a 100, b 50    | b 50, a 100         | -
            a 100, b 100   | b 100, a 100        | -
            a 100          | -                   | NOT_ON_STATEMENT a 100:0
            -              | a 100               | NOT_BOOKED a 0:100
            -              | a -100              | NOT_BOOKED a 0:-100
            a 100          | b 100               | NOT_BOOKED b 0:100, NOT_ON_STATEMENT a 100:0
            a 100          | A 100               | NOT_BOOKED A 0:100, NOT_ON_STATEMENT a 100:0
            a 100          | a 90                | AMOUNT_DIFFERS a 100:90
            a 100          | a 101               | AMOUNT_DIFFERS a 100:101
            a -100         | a -90               | AMOUNT_DIFFERS a -100:-90
            a 100          | a -100              | NOT_BOOKED a 0:-100, NOT_ON_STATEMENT a 100:0
            a 100          | a 100, a 100        | TWICE a 0:100
            a 100          | a 100, a 100, a 100 | TWICE a 0:100, TWICE a 0:100
            a 100          | a 60, a 40          | AMOUNT_DIFFERS a 100:60, TWICE a 0:40
            a 100          | a 40, a 100         | TWICE a 0:40
            a 100          | a 100, a -100       | NOT_BOOKED a 0:-100
            a 100, a 100   | a 100               | NOT_ON_STATEMENT a 100:0
            a 100, a 100   | a 100, a 100        | -
            a 100, a 50    | a 50, a 100         | -
            a 100, a 50    | a 50, a 70          | AMOUNT_DIFFERS a 100:70
            a 100, a 50    | a 60, a 70          | AMOUNT_DIFFERS a 100:60, AMOUNT_DIFFERS a 50:70
            a 100, a -30   | a -30, a 100        | -
            a 100, a -30   | a 100               | NOT_ON_STATEMENT a -30:0
            a 100, b 50    | a 50, b 100         | AMOUNT_DIFFERS a 100:50, AMOUNT_DIFFERS b 50:100
            a 1, b 2, c 4  | b 2, d 4, a 1       | NOT_BOOKED d 0:4, NOT_ON_STATEMENT c 4:0
            """)
    void whatIsNotOneToOneIsNamed(String booked, String stated, String found) {
        Currency currency = currencies.next();
        kit.book(IN, currency, DAY, booked);

        int differences = kit.take(IN, DAY, Money.zero(currency), stated, 0);

        List<String> expected = found == null ? List.of() : Arrays.asList(found.split(", "));
        assertThat(kit.found(currency)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(differences).isEqualTo(expected.size());
        assertThat(kit.matching.standing(IN, currency).orElseThrow().isExplained())
                .as("booked = stated + differences")
                .isTrue();
    }

    /** The first statement opens with 500 and is over nothing; the second is over a movement of 100. */
    @ParameterizedTest(name = "opens with {0}, closes {1} too high, then opens with {2}, closes {3} too high: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0   | 0  | 0   | 0  | -
            500 | 0  | 500 | 0  | OPENING_DIFFERS 0:500
            -3  | 0  | -3  | 0  | OPENING_DIFFERS 0:-3
            0   | 0  | 1   | 0  | OPENING_DIFFERS 0:1
            0   | 7  | 7   | 0  | CLOSING_DIFFERS 0:7
            0   | 7  | 0   | 0  | CLOSING_DIFFERS 0:7, OPENING_DIFFERS 7:0
            0   | 0  | 0   | -9 | CLOSING_DIFFERS 100:91
            500 | -7 | 493 | 9  | CLOSING_DIFFERS 500:493, CLOSING_DIFFERS 593:602, OPENING_DIFFERS 0:500
            """)
    void aStatementBeginsWhereTheLastOneEndedAndAddsUp(
            long opening, long tooHigh, long next, long nextTooHigh, String found) {
        Currency currency = currencies.next();
        kit.book(IN, currency, DAY.plusDays(1), "a 100");

        int differences = kit.take(IN, DAY, Money.ofMinor(opening, currency), null, tooHigh)
                + kit.take(IN, DAY.plusDays(1), Money.ofMinor(next, currency), "a 100", nextTooHigh);

        List<String> expected = found == null ? List.of() : Arrays.asList(found.split(", "));
        assertThat(kit.found(currency)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(differences).isEqualTo(expected.size());
        CashStanding standing = kit.matching.standing(IN, currency).orElseThrow();
        assertThat(standing.date()).isEqualTo(DAY.plusDays(1));
        assertThat(standing.booked()).isEqualTo(Money.ofMinor(100, currency));
        assertThat(standing.stated()).isEqualTo(Money.ofMinor(next + 100 + nextTooHigh, currency));
        assertThat(standing.isExplained()).isTrue();
    }

    /** Two accounts and two currencies never help each other out. */
    @org.junit.jupiter.api.Test
    void aLineIsOnlyPairedOnItsOwnAccountAndInItsOwnCurrency() {
        Currency one = currencies.next();
        Currency other = currencies.next();
        kit.book(IN, one, DAY, "a 100");
        kit.book(Account.CASH_DIRECT_DEBIT, one, DAY, "b 100");
        kit.book(IN, other, DAY, "c 100");

        int differences = kit.take(IN, DAY, Money.zero(one), "b 100", 0)
                + kit.take(Account.CASH_DIRECT_DEBIT, DAY, Money.zero(one), "c 100", 0)
                + kit.take(IN, DAY, Money.zero(other), "a 100", 0);

        assertThat(differences).isEqualTo(6);
        assertThat(kit.found(one))
                .containsExactlyInAnyOrder(
                        "NOT_ON_STATEMENT a 100:0",
                        "NOT_BOOKED b 0:100",
                        "NOT_ON_STATEMENT b 100:0",
                        "NOT_BOOKED c 0:100");
        assertThat(kit.found(other)).containsExactlyInAnyOrder("NOT_ON_STATEMENT c 100:0", "NOT_BOOKED a 0:100");
    }
}
