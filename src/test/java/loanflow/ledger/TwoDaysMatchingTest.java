package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one side has a day later than the other clears what was found the day before; all else stays. */
class TwoDaysMatchingTest {

    private static final LocalDate MONDAY = LedgerKit.DAY;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Account IN = Account.CASH_COLLECTION;

    private static CashKit kit;
    private static Iterator<Currency> currencies;

    private final Currency currency = currencies.next();
    private final Money zero = Money.zero(currency);

    @BeforeAll
    static void open() {
        kit = new CashKit();
        currencies = CashKit.currencies();
    }

    @ParameterizedTest(name = "Monday {0} / {1}, Tuesday {2} / {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a 100        | a 100        | b 50         | b 50          | -
            a 100        | -            | -            | a 100         | NOT_ON_STATEMENT a 100:0 (cleared)
            a 100        | -            | -            | -             | NOT_ON_STATEMENT a 100:0
            a 100        | -            | b 50         | b 50          | NOT_ON_STATEMENT a 100:0
            a 100        | -            | -            | a 90          | NOT_ON_STATEMENT a 100:0 (cleared), AMOUNT_DIFFERS a 100:90
            a 100        | -            | -            | a -100        | NOT_ON_STATEMENT a 100:0, NOT_BOOKED a 0:-100
            -            | a 100        | a 100        | -             | NOT_BOOKED a 0:100 (cleared)
            -            | a 100        | -            | -             | NOT_BOOKED a 0:100
            -            | a 90         | a 100        | -             | NOT_BOOKED a 0:90 (cleared), AMOUNT_DIFFERS a 100:90
            -            | a -90        | a 90         | -             | NOT_BOOKED a 0:-90, NOT_ON_STATEMENT a 90:0
            a 100        | a 100        | -            | a 100         | TWICE a 0:100
            a 100        | a 100        | -            | a -100        | NOT_BOOKED a 0:-100
            a 100        | a 100, a 100 | a 100        | -             | TWICE a 0:100 (cleared)
            a 100        | a 100, a 100 | a 70         | -             | TWICE a 0:100 (cleared), AMOUNT_DIFFERS a 70:100
            a 100        | -            | a 100        | a 100         | NOT_ON_STATEMENT a 100:0 (cleared), NOT_ON_STATEMENT a 100:0
            a 100, b 50  | b 50         | c 30         | a 100, c 30   | NOT_ON_STATEMENT a 100:0 (cleared)
            a 100, b 50  | -            | -            | b 50, a 100   | NOT_ON_STATEMENT a 100:0 (cleared), NOT_ON_STATEMENT b 50:0 (cleared)
            a 100        | a 90         | a 10         | a 10          | AMOUNT_DIFFERS a 100:90
            """)
    void aDayLater(String booked, String stated, String bookedLater, String statedLater, String found) {
        kit.book(IN, currency, MONDAY, booked);
        int differences = kit.take(IN, MONDAY, zero, stated, 0);
        Money evening = closing();
        kit.book(IN, currency, TUESDAY, bookedLater);
        differences += kit.take(IN, TUESDAY, evening, statedLater, 0);

        List<String> expected = found == null ? List.of() : Arrays.asList(found.split(", "));
        assertThat(kit.found(currency)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(differences).isEqualTo(expected.size());
        assertThat(standing().isExplained()).isTrue();
    }

    /** A movement that is booked on Tuesday and dated Monday is looked for on Tuesday's statement. */
    @Test
    void whatIsDatedBackIsFoundOnTheNextStatement() {
        kit.book(IN, currency, MONDAY, "a 100");
        assertThat(kit.take(IN, MONDAY, zero, "a 100, b 40", 0)).isEqualTo(1);
        kit.book(IN, currency, MONDAY, "b 40");

        assertThat(kit.take(IN, TUESDAY, closing(), null, 0)).isZero();

        assertThat(kit.found(currency)).containsExactly("NOT_BOOKED b 0:40 (cleared)");
        assertThat(standing().booked()).isEqualTo(Money.ofMinor(140, currency));
    }

    /** A movement that is dated ahead is not expected before its day. */
    @Test
    void whatIsDatedAheadWaitsForItsDay() {
        kit.book(IN, currency, TUESDAY, "b 40");
        kit.book(IN, currency, MONDAY, "a 100");

        assertThat(kit.take(IN, MONDAY, zero, "a 100", 0)).isZero();
        assertThat(standing().booked()).isEqualTo(Money.ofMinor(100, currency));
        assertThat(kit.take(IN, TUESDAY, closing(), "b 40", 0)).isZero();
        assertThat(standing().booked()).isEqualTo(Money.ofMinor(140, currency));
    }

    /** No line says where it comes from: dated before the first statement, and booked after it. */
    @Test
    void whatIsBookedIntoTheTimeBeforeTheFirstStatementIsARestWithoutALine() {
        kit.book(IN, currency, MONDAY, "a 100");
        assertThat(kit.take(IN, MONDAY, zero, "a 100", 0)).isZero();
        kit.book(IN, currency, MONDAY.minusDays(9), "old 33");

        assertThat(kit.take(IN, TUESDAY, closing(), null, 0)).isEqualTo(1);

        assertThat(kit.found(currency)).containsExactly("UNEXPLAINED 33:0");
        assertThat(standing().isExplained()).as("now it is named").isTrue();
        assertThat(kit.take(IN, TUESDAY.plusDays(1), closing(), null, 0))
                .as("once")
                .isZero();
    }

    @Test
    void anAccountWithoutAStatementStandsNowhere() {
        kit.book(IN, currency, MONDAY, "a 100");

        assertThat(kit.matching.standing(IN, currency)).isEmpty();
        assertThat(kit.matching.late(IN, MONDAY, zero)).isEqualTo(1);
        assertThat(kit.matching.late(IN, MONDAY, zero)).as("once a day").isZero();
        assertThat(kit.matching.late(IN, TUESDAY, zero)).isEqualTo(1);
        assertThat(kit.found(currency)).containsExactly("LATE 0:0", "LATE 0:0");
        assertThat(kit.take(IN, MONDAY, zero, "a 100", 0)).isZero();
        assertThat(kit.found(currency)).containsExactly("LATE 0:0 (cleared)", "LATE 0:0");
    }

    private CashStanding standing() {
        return kit.matching.standing(IN, currency).orElseThrow();
    }

    private Money closing() {
        return standing().stated();
    }
}
