package loanflow.ledger;

import static loanflow.ledger.LedgerKit.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 2 March 2026 with twelve open months the books are closed until 28 February 2025, as far as they are sealed. */
class ClosedJournalTest {

    private static final LocalDate CLOSED = LocalDate.of(2025, 2, 28);
    private static final LocalDate OPEN = CLOSED.plusDays(1);
    private static final String CLOSED_FEE = "ledger: fee is dated in the books, which are closed until 2025-02-28";

    private final LedgerKit kit = new LedgerKit();

    @BeforeEach
    void aFebruaryThatIsSealed() {
        LedgerKit.ledger(kit.jdbc, CLOSED).post(fee("earlier", CLOSED));
        kit.seal(DAY);
    }

    @Test
    void anEntryDatedInClosedBooksIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> kit.ledger.post(fee("fee", CLOSED)))
                .isInstanceOf(InClosedBooks.class)
                .hasMessage(CLOSED_FEE);
        assertThat(written()).containsExactly("earlier");
    }

    @Test
    void theFirstDayOfTheOpenBooksTakesIt() {
        assertThat(kit.ledger.post(fee("fee", OPEN))).containsExactly(Posted.NEW);
        assertThat(written()).containsExactly("earlier", "fee");
    }

    /** Negative control: the same entry, the same day, while its month was still open. */
    @Test
    void whileTheMonthWasOpenTheSameEntryWasTaken() {
        assertThat(LedgerKit.ledger(kit.jdbc, CLOSED).post(fee("fee", CLOSED))).containsExactly(Posted.NEW);
    }

    @Test
    void whatWasBookedInTimeIsAnsweredAsBefore() {
        assertThat(kit.ledger.post(fee("earlier", CLOSED))).containsExactly(Posted.BEFORE);
    }

    @Test
    void anOldEntryIsTakenBackWithTheDateOfToday() {
        assertThatThrownBy(() -> kit.ledger.reverse("earlier", CLOSED, "charged in error"))
                .isInstanceOf(InClosedBooks.class);
        assertThat(kit.ledger.reverse("earlier", DAY, "charged in error")).isEqualTo(Posted.NEW);
        assertThat(kit.ledger.balances("loan").values()).containsOnly(Money.fen(0));
    }

    @Test
    void manyAtOnceAreRefusedAllWhenOneIsTooLate() {
        assertThatThrownBy(() -> kit.ledger.postEach(PostingRule.INTEREST_DUE, rows("2025-02-28"), Map.of()))
                .isInstanceOf(InClosedBooks.class)
                .hasMessage(CLOSED_FEE);
        assertThatThrownBy(() -> kit.ledger.postMoves(moves("2025-02-28"), Map.of()))
                .isInstanceOf(InClosedBooks.class)
                .hasMessage(CLOSED_FEE);
        assertThat(written()).containsExactly("earlier");
    }

    @Test
    void manyAtOnceAreTakenWhenNoneIsTooLate() {
        assertThat(kit.ledger.postEach(PostingRule.INTEREST_DUE, rows("2025-03-01"), Map.of()))
                .isEqualTo(2);
        assertThat(kit.ledger.postMoves(moves("2025-03-01"), Map.of())).isZero();
        assertThat(written()).containsExactlyInAnyOrder("earlier", "fee", "today");
    }

    @Test
    void manyAtOnceThatWereBookedInTimeAreLeftOutAsBefore() {
        String again = rows("2025-02-28").replace("'fee'", "'earlier'");
        assertThat(kit.ledger.postEach(PostingRule.INTEREST_DUE, again, Map.of()))
                .isEqualTo(1);
    }

    /** An end of day that was missed is made up for, however long ago: only what is sealed is closed. */
    @Test
    void aMonthThatWasNeverSealedIsNotClosed() {
        LedgerKit behind = new LedgerKit();
        assertThat(behind.ledger.post(fee("earlier", CLOSED.minusDays(1)))).containsExactly(Posted.NEW);
        behind.seal(CLOSED.minusDays(1));
        assertThat(behind.ledger.post(fee("fee", CLOSED))).containsExactly(Posted.NEW);
        assertThatThrownBy(() -> behind.ledger.post(fee("late", CLOSED.minusDays(1))))
                .isInstanceOf(InClosedBooks.class)
                .hasMessage("ledger: late is dated in the books, which are closed until 2025-02-27");
    }

    private static JournalEntry fee(String reference, LocalDate on) {
        return JournalEntry.draft(reference, "loan", on)
                .move(PostingRule.INTEREST_DUE, Money.fen(1_000))
                .entry();
    }

    private static String rows(String first) {
        return """
                select * from (values ('fee', 'loan', date '%s', 'CNY', 100::bigint),
                                      ('today', 'loan', date '2026-03-02', 'CNY', 200::bigint))
                         x(reference, loan_id, business_date, currency, amount_fen)
                """.formatted(first);
    }

    private static String moves(String first) {
        return "select *, 'INTEREST_DUE' rule from (" + rows(first) + ") y";
    }

    private List<String> written() {
        return kit.strings("select reference from journal order by id");
    }
}
