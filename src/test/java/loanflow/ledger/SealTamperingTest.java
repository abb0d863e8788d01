package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import loanflow.testing.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Each column of each row of the chain is changed alone: the seals that break are those, and only those, that cover it. */
class SealTamperingTest {

    private static LedgerKit kit;

    /** Seals 1 to 4 over journals 1-2, 3-4, 5-6 and 7. Journal 4 takes back journal 3. */
    @BeforeAll
    static void book() {
        kit = new LedgerKit();
        kit.book("payout:1", PostingRule.DISBURSEMENT, 1_000_00);
        kit.book("due:1", PostingRule.INTEREST_DUE, 20_00);
        kit.book("payout:2", PostingRule.DISBURSEMENT, 500_00);
        Posted unused = kit.ledger.reverse("payout:2", LedgerKit.DAY, "account closed");
        kit.book("payment:1", PostingRule.PAYMENT_RECEIVED, 20_00);
        kit.book("paid:1", PostingRule.INTEREST_PAID, 20_00);
        kit.seal(LedgerKit.DAY);
        kit.book("due:2", PostingRule.INTEREST_DUE, 19_00);
        kit.seal(LedgerKit.DAY.plusDays(1));
    }

    @Test
    void nothingIsBrokenWhereNothingWasDone() {
        assertThat(kit.seals.broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            update journal set reference = 'payout:9' where id = 3                             | 2
            update journal set loan_id = 'another' where id = 1                                | 1
            update journal set business_date = '2026-03-03' where id = 6                       | 3
            update journal set because = 'account open' where id = 4                           | 2
            update journal set reverses = 1 where id = 4                                       | 2
            update journal set reverses = null, because = null where id = 4                    | 2
            update journal set posted_at = posted_at + interval '1 microsecond' where id = 7   | 4
            alter table journal alter id drop identity; update journal set id = 0 where id = 1 | 1
            alter table journal alter id drop identity; update journal set id = 8 where id = 7 | 4
            update journal_entry set amount_fen = -amount_fen where journal_id = 5             | 3
            update journal_entry set amount_fen = amount_fen + 1 where journal_id = 2          | 1
            update journal_entry set currency = 'USD' where journal_id = 2                     | 1
            update journal_entry set account = 'CASH_AGENCY' where account = 'CASH_COLLECTION' | 3
            update journal_entry set line = line + 2 where journal_id = 7                      | 4
            update journal_entry set line = line + 2 where journal_id = 7; update journal_entry set line = 5 - line where journal_id = 7 | 4
            update journal_entry set journal_id = 1, line = line + 2 where journal_id = 2      | 1
            update journal_entry set journal_id = 9 where journal_id = 5; update journal_entry set journal_id = 5 where journal_id = 6; update journal_entry set journal_id = 6 where journal_id = 9 | 3
            update journal_entry set journal_id = 9 where journal_id = 2; update journal_entry set journal_id = 2 where journal_id = 5; update journal_entry set journal_id = 5 where journal_id = 9 | 1 3
            delete from journal_entry where journal_id = 6                                     | 3
            delete from journal_entry where line = 2                                           | 1 2 3 4
            delete from journal where id = 5                                                   | 3
            delete from journal where id in (2, 7)                                             | 1 4
            insert into journal_entry values (7, 3, 'ADVANCE', 'CNY', 1)                       | 4
            """)
    void aChangedRowBreaksItsOwnSeal(String done, String broken) {
        assertThat(kit.afterwards(done, kit.seals::broken)).isEqualTo(numbers(broken));
    }

    /** A journal put in between, or after the last seal: the first breaks its seal, the second is only not sealed yet. */
    @Test
    void aRowPutInBetweenBreaksItsSealAndARowAfterTheLastBreaksNone() {
        String between = """
                alter table journal alter id drop identity;
                update journal set id = 12 where id = 2;
                alter table journal alter id add generated always as identity;
                insert into journal (id, reference, loan_id, business_date) overriding system value
                values (2, 'put in', 'loan', '2026-03-02')
                """;
        String after = """
                insert into journal (id, reference, loan_id, business_date) overriding system value
                values (8, 'put in', 'loan', '2026-03-02')
                """;

        assertThat(kit.afterwards(between, kit.seals::broken)).containsExactly(1L);
        assertThat(kit.afterwards(after, kit.seals::broken)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            update journal_seal set head = repeat('a', 64) where number = 2              | 2 3
            update journal_seal set head = repeat('a', 64) where number = 4              | 4
            update journal_seal set previous_head = repeat('a', 64) where number = 2     | 2
            update journal_seal set previous_head = repeat('a', 64) where number = 1     | 1
            update journal_seal set business_date = business_date - 1 where number = 3   | 3
            update journal_seal set journals = journals + 1 where number = 1             | 1
            update journal_seal set entries = entries - 1 where number = 4               | 4
            update journal_seal set to_journal = 3 where number = 1                      | 1 2
            update journal_seal set after_journal = 1 where number = 2                   | 2
            update journal_seal set after_journal = 1 where number = 1                   | 1
            update journal_seal set number = 9 where number = 4 | 9
            update journal_seal set number = 5 where number = 1 | 2 5
            delete from journal_seal where number = 1                                    | 2
            delete from journal_seal where number = 2                                    | 3
            delete from journal_seal where number in (2, 3)                              | 4
            update journal_seal set number = number + 4; update journal_seal set number = 9 - number | 1 2 3 4
            """)
    void aChangedSealBreaksItselfOrTheOneAfterIt(String done, String broken) {
        assertThat(kit.afterwards(done, kit.seals::broken)).isEqualTo(numbers(broken));
    }

    /** Who cuts off the end and writes it anew has a chain that fits; only a published head shows it. */
    @Test
    void anEndThatIsWrittenAnewShowsByTheHeadThatWasPublished() {
        List<String> published = kit.strings("select head from journal_seal order by number");
        String anew = """
                delete from journal_seal where number = 4;
                delete from journal_entry where journal_id = 7;
                delete from journal where id = 7;
                insert into journal (id, reference, loan_id, business_date) overriding system value
                values (7, 'due:2', 'loan', '2026-03-02');
                insert into journal_entry values (7, 1, 'INTEREST_RECEIVABLE', 'CNY', 1), (7, 2, 'INTEREST_INCOME', 'CNY', -1);
                insert into journal_seal select 4, '2026-03-03', 6, 7, c.journals, c.entries, s.head,
                       journal_seal_head(s.head, 4, '2026-03-03', 6, 7, c.content)
                  from journal_seal s, journal_content(6, 7) c where s.number = 3
                """;

        assertThat(kit.afterwards(anew, kit.seals::broken)).isEmpty();
        assertThat(kit.afterwards(anew, () -> kit.seals.holds(published.get(2))))
                .isTrue();
        assertThat(kit.afterwards(anew, () -> kit.seals.holds(published.get(3))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Asia/Shanghai", "UTC"})
    void aSealHoldsInWhateverTimeZoneItIsRead(String zone) {
        assertThat(kit.afterwards("set local timezone = '" + zone + "'", kit.seals::broken))
                .isEmpty();
    }

    @Test
    void aBlockIsNeverLargerThanItsSizeAndTheUsualOneIsTenThousand() {
        assertThat(kit.strings("select journals || ' ' || entries from journal_seal order by number"))
                .containsExactly("2 4", "2 4", "2 4", "1 2");

        String url = Postgres.migratedUrl();
        var source = Postgres.pool(url, Postgres.OWNER);
        JdbcClient jdbc = JdbcClient.create(source);
        String unused = new Seals(new JdbcSeals(jdbc), new JdbcTransactionManager(source)).seal(LedgerKit.DAY);
        int booked = LedgerKit.ledger(jdbc).postEach(PostingRule.INTEREST_DUE, """
                        select 'due:' || n reference, 'loan' loan_id, date '2026-03-02' business_date, 'CNY' currency,
                               n::bigint amount_fen from generate_series(1, 10001) n
                        """, java.util.Map.of());
        unused = new Seals(new JdbcSeals(jdbc), new JdbcTransactionManager(source)).seal(LedgerKit.DAY);

        assertThat(booked).isEqualTo(10_001);
        assertThat(jdbc.sql("select journals from journal_seal order by number")
                        .query(Integer.class)
                        .list())
                .containsExactly(10_000, 1);
    }

    private static List<Long> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Long::valueOf).toList();
    }
}
