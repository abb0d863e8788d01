package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see of differences, and what they may say of them. */
class CashStandingsTest {

    private static final LocalDate MONDAY = LedgerKit.DAY;
    private static final Account IN = Account.CASH_COLLECTION;

    private final CashKit cash = new CashKit();
    private final JdbcCashStandings standings = cash.standings;

    /** Four findings: a never comes, b comes on Tuesday, c is unknown to us, and Tuesday's d differs by 1. */
    @BeforeEach
    void twoDays() {
        cash.book(IN, Money.CNY, MONDAY, "a 100, b 50");
        int unused = cash.take(IN, MONDAY, Money.fen(0), "c 7", 0);
        cash.book(IN, Money.CNY, MONDAY.plusDays(1), "d 30");
        unused = cash.take(IN, MONDAY.plusDays(1), Money.fen(7), "b 50, d 29", 0);
    }

    @Test
    void whatWaitsComesFirstAndThenTheLatest() {
        assertThat(shown(MONDAY, MONDAY.plusDays(1))).containsExactly("d", "c", "a", "b");

        assertThat(standings.explain(id("d"), "staff:one", "a fee of the bank")).isTrue();

        assertThat(shown(MONDAY, MONDAY.plusDays(1))).containsExactly("c", "a", "d", "b");
    }

    @ParameterizedTest(name = "from {0} to {1} days after Monday: {2}")
    @CsvSource({
        "0, 1, c a d b",
        "0, 0, c a b",
        "1, 1, c a d",
        "2, 9, c a",
        "-9, -1, c a",
        "1, 0, c a",
    })
    void whatWaitsIsShownWhateverTheDays(int from, int to, String names) {
        assertThat(standings.explain(id("d"), "staff:one", "a fee of the bank")).isTrue();

        assertThat(shown(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                .containsExactlyElementsOf(Arrays.asList(names.split(" ")));
    }

    @Test
    void aDifferenceSaysAllThatIsKnownOfIt() {
        assertThat(standings.explain(id("a"), "staff:one", "on its way")).isTrue();

        assertThat(one("a"))
                .isEqualTo(new Difference(
                        id("a"),
                        DifferenceKind.NOT_ON_STATEMENT,
                        IN,
                        MONDAY,
                        "a",
                        "a.0",
                        Money.fen(100),
                        Money.fen(0),
                        false,
                        "staff:one",
                        "on its way"));
        assertThat(one("b"))
                .isEqualTo(new Difference(
                        id("b"),
                        DifferenceKind.NOT_ON_STATEMENT,
                        IN,
                        MONDAY,
                        "b",
                        "b.1",
                        Money.fen(50),
                        Money.fen(0),
                        true,
                        null,
                        null));
        assertThat(one("c"))
                .isEqualTo(new Difference(
                        id("c"),
                        DifferenceKind.NOT_BOOKED,
                        IN,
                        MONDAY,
                        "c",
                        null,
                        Money.fen(0),
                        Money.fen(7),
                        false,
                        null,
                        null));
        assertThat(one("d").amount()).isEqualTo(Money.fen(1));
        assertThat(one("c").amount()).isEqualTo(Money.fen(-7));
    }

    @Test
    void whatIsExplainedStillMakesADifferenceAndWhatIsClearedNone() {
        assertThat(cash.differences.sum(IN, Money.CNY)).isEqualTo(Money.fen(100 - 7 + 1));
        assertThat(standings.explain(id("a"), "staff:one", "on its way")).isTrue();

        assertThat(cash.differences.sum(IN, Money.CNY)).isEqualTo(Money.fen(94));
        assertThat(cash.differences.sum(Account.CASH_AGENCY, Money.CNY)).isEqualTo(Money.fen(0));
        assertThat(cash.differences.sum(IN, Currency.getInstance("USD")))
                .isEqualTo(Money.zero(Currency.getInstance("USD")));
    }

    @Test
    void theFirstWordCountsAndNobodySpeaksOfNothing() {
        assertThat(standings.explain(id("a"), "staff:one", "on its way")).isTrue();
        assertThat(standings.explain(id("a"), "staff:one", "on its way"))
                .as("again")
                .isFalse();
        assertThat(standings.explain(id("a"), "staff:two", "lost")).isFalse();
        assertThat(standings.explain(0, "staff:two", "lost")).isFalse();

        assertThat(one("a").because()).isEqualTo("on its way");
        assertThat(one("a").explainedBy()).isEqualTo("staff:one");
    }

    @ParameterizedTest
    @CsvSource({"100, 500, true", "101, 500, false", "100, 501, false"})
    void anExplanationMayBeAsLongAsItsColumns(int name, int text, boolean fits) {
        if (fits) {
            assertThat(standings.explain(id("a"), "n".repeat(name), "t".repeat(text)))
                    .isTrue();
        } else {
            assertThatThrownBy(() -> standings.explain(id("a"), "n".repeat(name), "t".repeat(text)))
                    .rootCause()
                    .hasMessageContaining("value too long");
            assertThat(one("a").because()).isNull();
        }
    }

    /** Booked must be stated and the named differences, to the cent and in either direction. */
    @ParameterizedTest
    @CsvSource({
        "100, 100, 0, true",
        "100, 60, 40, true",
        "60, 100, -40, true",
        "100, 60, 39, false",
        "100, 100, 1, false",
        "-5, -7, 2, true",
        "-5, -7, -2, false",
        "0, 0, 0, true"
    })
    void aStandingIsExplainedWhereTheSumIsRight(long booked, long stated, long differences, boolean explained) {
        assertThat(new CashStanding(IN, MONDAY, Money.fen(booked), Money.fen(stated), Money.fen(differences))
                        .isExplained())
                .isEqualTo(explained);
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void aKindHasWordsAndAPlaceInTheTable(DifferenceKind kind) {
        assertThat(kind.chinese()).matches("\\p{IsHan}{4,6}");
        assertThat(kind.english()).matches("[A-Z][a-z, ]+");
        assertThat(cash.differences.find(kind, IN, MONDAY.plusDays(5), Money.fen(3), Money.fen(2)))
                .isEqualTo(1);
        assertThat(cash.differences.find(kind, IN, MONDAY.plusDays(5), Money.fen(3), Money.fen(2)))
                .as("once a day")
                .isZero();
    }

    private List<@Nullable String> shown(LocalDate from, LocalDate to) {
        return standings.differences(from, to).stream().map(Difference::name).toList();
    }

    private Difference one(String name) {
        return standings.differences(MONDAY, MONDAY.plusDays(1)).stream()
                .filter(found -> name.equals(found.name()))
                .findFirst()
                .orElseThrow();
    }

    private long id(String name) {
        return one(name).id();
    }
}
