package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing is done to right books behind their back: the checker names exactly that. */
class BooksTest {

    private static final String I8 = "I8 the journal's guards against update, delete and truncate are not all on";

    private static LedgerKit kit;

    /** Journals 1 to 4, of which the first two are sealed. */
    @BeforeAll
    static void book() {
        kit = new LedgerKit();
        kit.book("payout", PostingRule.DISBURSEMENT, 1_000_00);
        kit.book("due", PostingRule.INTEREST_DUE, 20_00);
        kit.seal(LedgerKit.DAY);
        kit.book("payment", PostingRule.PAYMENT_RECEIVED, 50_00);
        kit.book("paid", PostingRule.INTEREST_PAID, 20_00);
    }

    @Test
    void rightBooksHaveNoFinding() {
        assertThat(kit.books.findings()).isEmpty();
        assertThat(kit.books.findingsSinceTheSeal()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            update journal_entry set amount_fen = amount_fen + 1 where journal_id = 3 and line = 1 | I1 journal 3 CNY off by 1
            update journal_entry set amount_fen = amount_fen - 7 where journal_id = 3 and line = 2 | I1 journal 3 CNY off by -7
            update journal_entry set amount_fen = -amount_fen where journal_id = 4 and line = 1    | I1 journal 4 CNY off by -4000
            update journal_entry set amount_fen = 2000 where journal_id = 4                        | I1 journal 4 CNY off by 4000
            delete from journal_entry where journal_id = 3 and line = 2                            | I1 journal 3 CNY off by 5000
            delete from journal_entry where journal_id = 3 and line = 1                            | I1 journal 3 CNY off by -5000
            insert into journal_entry values (4, 3, 'ADVANCE', 'CNY', 9)                           | I1 journal 4 CNY off by 9
            insert into journal_entry values (99, 1, 'ADVANCE', 'CNY', 9)                          | I1 journal 99 CNY off by 9
            update journal_entry set journal_id = 4, line = 3 where journal_id = 3 and line = 1    | I1 journal 3 CNY off by -5000; I1 journal 4 CNY off by 5000
            update journal_entry set currency = 'USD' where journal_id = 3 and line = 1            | I1 journal 3 CNY off by -5000; I1 journal 3 USD off by 5000
            delete from journal_entry where journal_id = 4                                         | I1 journal without entries: paid
            update journal_entry set journal_id = 3, line = line + 2 where journal_id = 4          | I1 journal without entries: paid
            insert into journal (reference, loan_id, business_date) values ('x', 'loan', now())    | I1 journal without entries: x
            delete from journal where id = 4                                                       | none
            update journal_entry set amount_fen = 2 * amount_fen where journal_id = 4              | none
            update journal set business_date = business_date - 1 where id = 4                      | none
            """)
    void whatBreaksTheBalanceIsNamedAndNothingElse(String done, String found) {
        List<String> expected = found.equals("none") ? List.of() : Arrays.asList(found.split("; "));

        assertThat(kit.afterwards(done, kit.books::findings)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(kit.afterwards(done, kit.books::findingsSinceTheSeal))
                .as("every one of them is younger than the seal")
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The last three of the table above keep the balance; before the seal such things show by the seal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from journal where id = 2",
                "update journal_entry set amount_fen = 2 * amount_fen where journal_id = 2",
                "update journal set business_date = business_date - 1 where id = 2"
            })
    void whatKeepsTheBalanceBreaksTheSeal(String done) {
        assertThat(kit.afterwards(done, kit.books::findings)).isEmpty();
        assertThat(kit.afterwards(done, kit.seals::broken)).containsExactly(1L);
    }

    @Test
    void everyNightLooksOnlyAtWhatIsNotSealed() {
        String sealed = "update journal_entry set amount_fen = amount_fen + 5 where journal_id = 2 and line = 1";
        String both =
                sealed + "; update journal_entry set amount_fen = amount_fen + 6 where journal_id = 3 and line = 1";

        assertThat(kit.afterwards(sealed, kit.books::findingsSinceTheSeal)).isEmpty();
        assertThat(kit.afterwards(sealed, kit.books::findings)).containsExactly("I1 journal 2 CNY off by 5");
        assertThat(kit.afterwards(both, kit.books::findingsSinceTheSeal)).containsExactly("I1 journal 3 CNY off by 6");
        assertThat(kit.afterwards(both, kit.books::findings))
                .containsExactly("I1 journal 2 CNY off by 5", "I1 journal 3 CNY off by 6");
        String empty = "delete from journal_entry where journal_id in (2, 4)";
        assertThat(kit.afterwards(empty, kit.books::findingsSinceTheSeal))
                .containsExactly("I1 journal without entries: paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal", "journal_entry", "ledger_account", "journal_seal"})
    void aGuardThatIsOffIsNamed(String table) {
        String trigger = table + "_only_grows";

        assertThat(kit.afterwards("alter table " + table + " disable trigger " + trigger, kit.books::findings))
                .containsExactly(I8);
        assertThat(kit.afterwards("alter table " + table + " enable replica trigger " + trigger, kit.books::findings))
                .as("sleeps in every usual session")
                .containsExactly(I8);
        assertThat(kit.afterwards("drop trigger " + trigger + " on " + table, kit.books::findingsSinceTheSeal))
                .containsExactly(I8);
        assertThat(kit.afterwards("alter table " + table + " enable always trigger " + trigger, kit.books::findings))
                .isEmpty();
    }

    @Test
    void theGuardOfAnotherTableIsNoneOfTheJournals() {
        assertThat(kit.afterwards("""
                drop trigger journal_only_grows on journal;
                create table other (id int);
                create trigger other_only_grows before update on other execute function ledger_only_grows()
                """, kit.books::findings)).containsExactly(I8);
    }

    @Test
    void aLongListOfFindingsIsCutOffAtTwentyOfEachSort() {
        String many = """
                insert into journal (reference, loan_id, business_date)
                select 'empty ' || n, 'loan', now() from generate_series(1, 30) n;
                insert into journal_entry select 1000 + n, 1, 'ADVANCE', 'CNY', n from generate_series(1, 30) n
                """;

        List<String> found = kit.afterwards(many, kit.books::findings);

        assertThat(found).hasSize(40);
        assertThat(found.subList(0, 2)).containsExactly("I1 journal 1001 CNY off by 1", "I1 journal 1002 CNY off by 2");
        assertThat(found.get(19)).isEqualTo("I1 journal 1020 CNY off by 20");
        assertThat(found.get(20)).isEqualTo("I1 journal without entries: empty 1");
        assertThat(found.get(39)).isEqualTo("I1 journal without entries: empty 20");
    }
}
