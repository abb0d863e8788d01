package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provider of every house but production: he saw what we booked, and misbehaves in one way at a time. */
class SimulatedStatementsTest {

    private static final LocalDate MONDAY = LedgerKit.DAY;
    private static final Account IN = Account.CASH_COLLECTION;

    private static CashKit cash;

    private final SimulatedProviderStatements provider =
            new SimulatedProviderStatements(cash.statements, cash.movements);

    /** 30.00 on Sunday; 100.00 and 50.00 in and 2.00 out on Monday; nothing on Tuesday. */
    @BeforeAll
    static void book() {
        cash = new CashKit();
        cash.book(IN, Money.CNY, MONDAY.minusDays(1), "old 3000");
        cash.book(IN, Money.CNY, MONDAY, "a 10000, b 5000, c -200");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OK             | 17800 | a 10000, b 5000, c -200
            LINE_MISSING   | 7800  | b 5000, c -200
            LINE_EXTRA     | 30145 | a 10000, b 5000, c -200, unheard-of 12345
            AMOUNT_DIFFERS | 17810 | a 10010, b 5000, c -200
            LINE_TWICE     | 27800 | a 10000, a 10000, b 5000, c -200
            WRONG_SUM      | 17807 | a 10000, b 5000, c -200
            """)
    void aDayWithMovements(SimulatedStatementMode mode, long closing, @Nullable String lines) {
        assertThat(asked(mode, MONDAY)).isEqualTo(statement(3_000, closing, lines));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OK             | 17800 | -
            LINE_MISSING   | 17800 | -
            LINE_EXTRA     | 30145 | unheard-of 12345
            AMOUNT_DIFFERS | 17800 | -
            LINE_TWICE     | 17800 | -
            WRONG_SUM      | 17807 | -
            """)
    void aDayWithoutMovements(SimulatedStatementMode mode, long closing, @Nullable String lines) {
        assertThat(asked(mode, MONDAY.plusDays(1))).isEqualTo(statement(17_800, closing, lines));
    }

    @Test
    void heIsLateUntilHeBehavesAgain() {
        assertThat(asked(SimulatedStatementMode.LATE, MONDAY))
                .isEqualTo(new ProviderStatements.Answer.Late("NOT_THERE_YET"));
        assertThat(asked(SimulatedStatementMode.OK, MONDAY)).isInstanceOf(ProviderStatements.Answer.Arrived.class);
    }

    @Test
    void heBehavesUnlessHeIsTold() {
        assertThat(provider.of(IN, Money.CNY, MONDAY)).isEqualTo(asked(SimulatedStatementMode.OK, MONDAY));
    }

    @Test
    void heIsToldOverHttpToo() {
        new StatementSimulatorController(provider)
                .behave(new StatementSimulatorController.Behaviour(SimulatedStatementMode.LATE));

        assertThat(provider.of(IN, Money.CNY, MONDAY)).isInstanceOf(ProviderStatements.Answer.Late.class);
    }

    /** He goes on from what he said last, right or wrong, and says no movement twice. */
    @Test
    void heOpensWithWhatHeClosedWith() {
        CashKit other = new CashKit();
        other.book(IN, Money.CNY, MONDAY, "a 10000");
        SimulatedProviderStatements his = new SimulatedProviderStatements(other.statements, other.movements);
        his.behave(SimulatedStatementMode.WRONG_SUM);
        int differences = other.matching.take(
                IN, MONDAY, ((ProviderStatements.Answer.Arrived) his.of(IN, Money.CNY, MONDAY)).statement());
        his.behave(SimulatedStatementMode.OK);
        other.book(IN, Money.CNY, MONDAY.plusDays(1), "b 1");

        assertThat(differences).isEqualTo(1);
        assertThat(his.of(IN, Money.CNY, MONDAY.plusDays(1))).isEqualTo(statement(10_007, 10_008, "b 1"));
        assertThat(his.of(IN, Money.CNY, MONDAY)).isEqualTo(statement(10_007, 10_007, null));
    }

    private ProviderStatements.Answer asked(SimulatedStatementMode mode, LocalDate on) {
        provider.behave(mode);
        return provider.of(IN, Money.CNY, on);
    }

    private static ProviderStatements.Answer statement(long opening, long closing, @Nullable String lines) {
        return new ProviderStatements.Answer.Arrived(
                new StatementOfDay(Money.fen(opening), Money.fen(closing), CashKit.lines(lines, Money.CNY)));
    }
}
