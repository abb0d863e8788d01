package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import loanflow.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the rows and a head can prove it without our database: the hash is worked out anew here. */
class SealHeadTest {

    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private final LedgerKit kit = new LedgerKit();

    @BeforeEach
    void book() {
        kit.book("payout", PostingRule.DISBURSEMENT, 1_000_00);
        Posted unused = kit.ledger.reverse("payout", LedgerKit.DAY.plusDays(1), "账户已销户 closed");
        kit.book("due", PostingRule.INTEREST_DUE, 20_00);
    }

    @Test
    void theHeadIsTheHashOfTheRowsAndOfTheHeadBefore() {
        String head = kit.seals.seal(LedgerKit.DAY);

        String first = head("0".repeat(64), 1, LedgerKit.DAY, 0, 2);
        assertThat(kit.seals.of(LedgerKit.DAY, LedgerKit.DAY))
                .containsExactly(
                        new Seal(1, LedgerKit.DAY, 0, 2, 2, 4, "0".repeat(64), first),
                        new Seal(2, LedgerKit.DAY, 2, 3, 1, 2, first, head));
        assertThat(head).isEqualTo(head(first, 2, LedgerKit.DAY, 2, 3));
    }

    @Test
    void theSameRowsUnderAnotherDateHaveAnotherHead() {
        assertThat(head("0".repeat(64), 1, LedgerKit.DAY, 0, 2))
                .isNotEqualTo(head("0".repeat(64), 1, LedgerKit.DAY.plusDays(1), 0, 2))
                .isNotEqualTo(head("0".repeat(64), 2, LedgerKit.DAY, 0, 2))
                .isNotEqualTo(head("1" + "0".repeat(63), 1, LedgerKit.DAY, 0, 2));
    }

    @Test
    void anEmptyLedgerIsSealedByNothing() {
        LedgerKit empty = new LedgerKit();

        assertThat(empty.seals.seal(LedgerKit.DAY)).isEqualTo("0".repeat(64));
        assertThat(empty.seals.of(LedgerKit.DAY, LedgerKit.DAY)).isEmpty();
        assertThat(empty.seals.broken()).isEmpty();
        assertThat(empty.seals.holds("0".repeat(64)))
                .as("nothing is still the beginning")
                .isTrue();
        assertThat(empty.seals.holds("")).isFalse();
    }

    @Test
    void aDaysSealsAreThoseOfItsBusinessDate() {
        LocalDate day = LedgerKit.DAY;
        kit.seal(day);
        kit.seal(day.plusDays(1));
        kit.book("late", "loan", day, PostingRule.INTEREST_DUE, Money.fen(1));
        kit.seal(day.plusDays(2));
        kit.book("later", "loan", day, PostingRule.INTEREST_DUE, Money.fen(2));
        kit.seal(day.plusDays(3));

        assertThat(numbers(day, day)).containsExactly(1L, 2L);
        assertThat(numbers(day.plusDays(1), day.plusDays(1)))
                .as("nothing was new")
                .isEmpty();
        assertThat(numbers(day.plusDays(1), day.plusDays(2))).containsExactly(3L);
        assertThat(numbers(day.plusDays(2), day.plusDays(9))).containsExactly(3L, 4L);
        assertThat(numbers(day.minusDays(9), day.plusDays(9))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(numbers(day.plusDays(3), day.plusDays(2))).isEmpty();
    }

    @Test
    void aHeadHoldsAsLongAsItsSealIsThere() {
        kit.seal(LedgerKit.DAY);
        List<String> heads = kit.strings("select head from journal_seal order by number");

        assertThat(heads).allMatch(kit.seals::holds);
        assertThat(kit.afterwards("delete from journal_seal where number = 2", () -> kit.seals.holds(heads.get(0))))
                .isTrue();
        assertThat(kit.afterwards("delete from journal_seal where number = 2", () -> kit.seals.holds(heads.get(1))))
                .isFalse();
    }

    private List<Long> numbers(LocalDate from, LocalDate to) {
        return kit.seals.of(from, to).stream().map(Seal::number).toList();
    }

    private String head(String previous, long number, LocalDate date, long after, long to) {
        String lines = kit
                .jdbc
                .sql("""
                        select j.id, j.reference, j.loan_id, j.business_date, j.reverses, j.because,
                               round(extract(epoch from j.posted_at), 6) posted, e.line, e.account, e.currency, e.amount_fen
                          from journal j join journal_entry e on e.journal_id = j.id
                         where j.id > :after and j.id <= :to order by j.id, e.line
                        """)
                .param("after", after)
                .param("to", to)
                .query((row, line) -> String.join(
                        "|",
                        row.getString("id"),
                        row.getString("reference"),
                        row.getString("loan_id"),
                        days(row.getObject("business_date", LocalDate.class)),
                        orDash(row.getString("reverses")),
                        orDash(row.getString("because")),
                        row.getString("posted"),
                        row.getString("line"),
                        row.getString("account"),
                        row.getString("currency"),
                        row.getString("amount_fen")))
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
        return sha256(String.join("|", previous, "" + number, days(date), "" + after, "" + to) + "\n" + lines);
    }

    private static String days(LocalDate date) {
        return "" + ChronoUnit.DAYS.between(EPOCH, date);
    }

    private static String orDash(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "-" : text;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
