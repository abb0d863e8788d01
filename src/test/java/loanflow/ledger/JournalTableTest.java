package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables themselves refuse, whoever writes: by the name of the rule, and nothing of it stays. */
class JournalTableTest {

    private static LedgerKit kit;

    /** Journals 1 and 2; the second takes the first back. */
    @BeforeAll
    static void book() {
        kit = new LedgerKit();
        kit.book("payout", PostingRule.DISBURSEMENT, 1_000_00);
        Posted unused = kit.ledger.reverse("payout", LedgerKit.DAY, "came back");
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(kit.strings("select reference from journal order by id"))
                .containsExactly("payout", "reversal:payout");
        assertThat(kit.strings("select sum(amount_fen) from journal_entry")).containsExactly("0");
        assertThat(kit.strings("select count(*) from journal_entry")).containsExactly("4");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'payout', 'loan', date '2026-03-02', null, null      | journal_reference_key
            null, 'loan', date '2026-03-02', null, null          | "reference"
            'x', null, date '2026-03-02', null, null             | "loan_id"
            'x', 'loan', null, null, null                        | "business_date"
            'x', 'loan', date '2026-03-02', 1, 'again'           | journal_reverses_key
            'x', 'loan', date '2026-03-02', 99, 'of nothing'     | journal_reverses_fkey
            'x', 'loan', date '2026-03-02', 2, null              | journal_check
            'x', 'loan', date '2026-03-02', null, 'for no entry' | journal_check
            'x', 'loan', date '2026-02-30', null, null           | date/time field value out of range
            'x', repeat('l', 37), now(), null, null              | character varying(36)
            repeat('r', 121), 'loan', now(), null, null          | character varying(120)
            'x', 'loan', now(), 2, repeat('b', 201)              | character varying(200)
            'x', 'loan', date '2026-03-02', null, null           | has no entries
            """)
    void aJournalIsRefused(String values, String rule) {
        refused(
                "insert into journal (reference, loan_id, business_date, reverses, because) values (" + values + ")",
                rule);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (1, 3, 'ADVANCE', 'CNY', 1)                                 | journal 1 does not balance
            (1, 3, 'ADVANCE', 'CNY', 1), (1, 4, 'PRINCIPAL', 'CNY', 1)  | journal 1 does not balance
            (1, 3, 'ADVANCE', 'CNY', 1), (1, 4, 'PRINCIPAL', 'USD', -1) | journal 1 does not balance
            (2, 3, 'ADVANCE', 'CNY', 1), (1, 3, 'PRINCIPAL', 'CNY', -1) | journal 1 does not balance
            (1, 3, 'ADVANCE', 'CNY', 0)                                 | journal_entry_amount_fen_check
            (1, 0, 'ADVANCE', 'CNY', 1), (1, 3, 'ADVANCE', 'CNY', -1)   | journal_entry_line_check
            (1, 1, 'ADVANCE', 'CNY', 1), (1, 3, 'ADVANCE', 'CNY', -1)   | journal_entry_pkey
            (1, 3, 'SAVINGS', 'CNY', 1), (1, 4, 'ADVANCE', 'CNY', -1)   | journal_entry_account_fkey
            (9, 1, 'ADVANCE', 'CNY', 1), (9, 2, 'ADVANCE', 'CNY', -1)   | journal_entry_journal_id_fkey
            (1, 3, null, 'CNY', 1), (1, 4, 'ADVANCE', 'CNY', -1)        | "account"
            (1, 3, 'ADVANCE', null, 1), (1, 4, 'ADVANCE', null, -1)     | "currency"
            (1, 3, 'ADVANCE', 'CNY', null)                              | "amount_fen"
            (1, 3, 'ADVANCE', 'YUAN', 1), (1, 4, 'ADVANCE', 'YUAN', -1) | character(3)
            """)
    void aLineIsRefused(String values, String rule) {
        refused("insert into journal_entry values " + values, rule);
    }

    @Test
    void oneWrongJournalOfManyTakesAllOfThemBack() {
        refused("""
                with j as (insert into journal (reference, loan_id, business_date)
                           select 'n' || n, 'loan', now() from generate_series(1, 50) n returning id, reference)
                insert into journal_entry
                select id, l.line, l.account, 'CNY', l.fen + case when reference = 'n37' and l.line = 1 then 1 else 0 end
                  from j cross join (values (1, 'PRINCIPAL', 5), (2, 'CASH_PAYOUT', -5)) l(line, account, fen)
                """, "does not balance");
    }

    @Test
    void aReferenceAndItsReasonMayBeAsLongAsTheirColumns() {
        String reference = "r".repeat(111);
        List<String> kept = kit.transaction.execute(status -> {
            kit.book(reference, PostingRule.INTEREST_DUE, 7);
            Posted unused = kit.ledger.reverse(reference, LedgerKit.DAY, "b".repeat(200));
            List<String> found = kit.strings("select length(reference) from journal where because like 'bb%'");
            status.setRollbackOnly();
            return found;
        });

        assertThat(kept).containsExactly("120");
    }

    private static void refused(String sql, String rule) {
        assertThatThrownBy(() -> kit.jdbc.sql(sql).update()).as(sql).rootCause().hasMessageContaining(rule);
    }
}
