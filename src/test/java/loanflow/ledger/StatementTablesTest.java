package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One statement a day, each line and each movement in one pair at most: the tables see to it themselves. */
class StatementTablesTest {

    private static CashKit cash;

    /** Statement 1 of Monday: a is paired, b is not booked, c did not come. */
    @BeforeAll
    static void open() {
        cash = new CashKit();
        cash.book(Account.CASH_COLLECTION, Money.CNY, LedgerKit.DAY, "a 100, c 30");
        assertThat(cash.take(Account.CASH_COLLECTION, LedgerKit.DAY, Money.fen(0), "a 100, b 50", 0))
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            provider_statement (account, currency, business_date, opening_fen, closing_fen, looked_to) values ('CASH_COLLECTION', 'CNY', '2026-03-02', 0, 0, 0) | provider_statement_account_currency_business_date_key
            provider_statement (account, currency, business_date, opening_fen, closing_fen, looked_to) values ('SAVINGS', 'CNY', '2026-03-02', 0, 0, 0)         | provider_statement_account_fkey
            provider_statement (account, currency, business_date, opening_fen, closing_fen, looked_to) values ('CASH_AGENCY', 'CNY', null, 0, 0, 0)             | "business_date"
            provider_statement_line values (1, 3, 'd', 0)                                  | provider_statement_line_amount_fen_check
            provider_statement_line values (1, 0, 'd', 1)                                  | provider_statement_line_number_check
            provider_statement_line values (1, 2, 'd', 1)                                  | provider_statement_line_pkey
            provider_statement_line values (9, 1, 'd', 1)                                  | provider_statement_line_statement_id_fkey
            provider_statement_line values (1, 3, repeat('n', 201), 1)                     | character varying(200)
            cash_movement values (1, 1, 'CASH_COLLECTION', 'CNY', '2026-03-02', 'a', 100)  | cash_movement_pkey
            cash_movement values (9, 1, 'CASH_COLLECTION', 'CNY', '2026-03-02', 'a', 100)  | cash_movement_journal_id_fkey
            statement_match values (1, 1, 2, 1, 30, 100)                                   | statement_match_pkey
            statement_match values (1, 2, 1, 1, 100, 50)                                   | statement_match_journal_id_key
            statement_match values (1, 9, 2, 1, 30, 50)                                    | statement_match_statement_id_number_fkey
            statement_match values (1, 2, 9, 1, 30, 50)                                    | statement_match_journal_id_fkey
            statement_match values (1, 2, 2, 9, 30, 50)                                    | statement_match_matched_by_fkey
            statement_finding (kind, account, currency, business_date) values ('STRANGE', 'CASH_COLLECTION', 'CNY', '2026-03-02') | statement_finding_kind_check
            statement_finding (kind, account, currency, business_date, journal_id, statement_id) values ('NOT_ON_STATEMENT', 'CASH_COLLECTION', 'CNY', '2026-03-02', 2, 1) | statement_finding_once
            statement_explanation values (99, 'one', 'of nothing')                         | statement_explanation_finding_id_fkey
            statement_explanation values (1, 'one', null)                                  | "because"
            """)
    void aRowIsRefused(String row, String rule) {
        List<String> before = rows();

        assertThatThrownBy(() -> cash.kit.jdbc.sql("insert into " + row).update())
                .rootCause()
                .hasMessageContaining(rule);

        assertThat(rows()).isEqualTo(before);
    }

    /** Taken twice the same day's statement is refused as a whole: none of its lines stays, and nothing is found. */
    @Test
    void aSecondStatementOfADayIsRefusedWithAllItsLines() {
        List<String> before = rows();

        assertThatThrownBy(() -> cash.kit.transaction.executeWithoutResult(
                        status -> cash.take(Account.CASH_COLLECTION, LedgerKit.DAY, Money.fen(0), "z 1", 0)))
                .hasMessageContaining("provider_statement_account_currency_business_date_key");

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aStatementIsKeptAsItCame() {
        assertThat(cash.kit.strings("select number || ' ' || name || ' ' || amount_fen from provider_statement_line"
                        + " where statement_id = 1 order by number"))
                .containsExactly("1 a 100", "2 b 50");
        JdbcStatements.Kept kept =
                cash.statements.last(Account.CASH_COLLECTION, Money.CNY).orElseThrow();
        assertThat(kept.id()).isEqualTo(1);
        assertThat(kept.date()).isEqualTo(LedgerKit.DAY);
        assertThat(kept.closing()).isEqualTo(Money.fen(150));
        assertThat(kept.lookedTo()).as("nothing is sealed yet").isZero();
        assertThat(cash.statements.first(Account.CASH_COLLECTION, Money.CNY)).isEqualTo(LedgerKit.DAY);
        assertThat(cash.statements.last(Account.CASH_AGENCY, Money.CNY)).isEmpty();
    }

    @Test
    void theLinesOfAStatementCannotBeChangedFromOutside() {
        List<StatementOfDay.Line> lines = new ArrayList<>(CashKit.lines("a 1, b 2", Money.CNY));
        StatementOfDay statement = new StatementOfDay(Money.fen(0), Money.fen(3), lines);

        lines.clear();

        assertThat(statement.lines()).hasSize(2);
        assertThatThrownBy(() -> statement.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> rows() {
        return cash.kit.strings("""
                select (select count(*) from provider_statement) || ' ' || (select count(*) from provider_statement_line)
                    || ' ' || (select count(*) from cash_movement) || ' ' || (select count(*) from statement_match)
                    || ' ' || (select count(*) from statement_finding) || ' ' || (select count(*) from statement_explanation)
                """);
    }
}
