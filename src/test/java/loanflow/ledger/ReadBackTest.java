package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are read back as the rules that made them, or not at all. */
class ReadBackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Pairs of accounts that no rule joins, though each of them belongs to some. */
    @ParameterizedTest
    @CsvSource({
        "CASH_PAYOUT, PRINCIPAL",
        "PRINCIPAL, PRINCIPAL_LOSS",
        "PRINCIPAL_LOSS, PRINCIPAL_DOUBTFUL",
        "INTEREST_INCOME, INTEREST_RECEIVABLE",
        "CASH_COLLECTION, CASH_PAYOUT",
        "CASH_COLLECTION, PRINCIPAL",
        "ADVANCE, CASH_AGENCY",
        "CASH_COLLECTION, CASH_AGENCY",
        "CASH_AGENCY, AGENCY_PAYABLE",
        "AGENCY_EXPENSE, CASH_PAYOUT",
        "CHANGE_CLEARING, PRINCIPAL",
        "RECOVERY_INCOME, ADVANCE",
        "CASH_PAYOUT, REFUND_CLEARING",
        "INTEREST_SUSPENDED, INTEREST_INCOME",
        "PENALTY_INCOME, INTEREST_SUSPENDED",
        "WRITE_OFF_LOSS, CHARGE_OFF_LOSS",
        "PRINCIPAL, PRINCIPAL"
    })
    void linesOfNoRuleAreRefused(Account debit, Account credit) {
        JournalEntry entry = entry(debit, 5, credit, -5);

        assertThat(PostingRule.between(debit, credit)).isEmpty();
        assertThatThrownBy(() -> Movement.of(entry))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("journal r: lines of no rule, or not in pairs");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PRINCIPAL 5, CASH_PAYOUT -5                                       | DISBURSEMENT 5
            PRINCIPAL -5, CASH_PAYOUT 5                                       | DISBURSEMENT -5
            ADVANCE 5, PRINCIPAL -5, ADVANCE 3, INTEREST_RECEIVABLE -3        | PRINCIPAL_PAID 5, INTEREST_PAID 3
            ADVANCE 5, PRINCIPAL -5, ADVANCE -5, PRINCIPAL 5                  | PRINCIPAL_PAID 5, PRINCIPAL_PAID -5
            ADVANCE 5, PRINCIPAL -5, ADVANCE 5, PRINCIPAL -5                  | PRINCIPAL_PAID 5, PRINCIPAL_PAID 5
            PRINCIPAL 5, ADVANCE -5                                           | PRINCIPAL_OWED_AGAIN 5
            CASH_PAYOUT 5, CHANGE_CLEARING -5, PRINCIPAL -5, CHANGE_CLEARING 5| CHANGED_CASH_PAYOUT 5, CHANGED_PRINCIPAL -5
            CASH_PAYOUT -5, PRINCIPAL 5                                       | -
            ADVANCE 5, PRINCIPAL -3, ADVANCE 3, INTEREST_RECEIVABLE -5        | -
            ADVANCE 5, ADVANCE 3, PRINCIPAL -5, INTEREST_RECEIVABLE -3        | -
            ADVANCE 8, PRINCIPAL -5, INTEREST_RECEIVABLE -3                   | -
            ADVANCE 5, PRINCIPAL -5, ADVANCE 3, INTEREST_RECEIVABLE -4, ADVANCE 1 | -
            """)
    void pairsAreReadInTheirOrder(String lines, @Nullable String movements) {
        List<Posting> postings = new ArrayList<>();
        for (String line : lines.split(", ")) {
            String[] words = line.split(" ");
            postings.add(new Posting(Account.valueOf(words[0]), Money.fen(Long.parseLong(words[1]))));
        }
        JournalEntry entry = new JournalEntry("r", "loan", DAY, postings, null);

        if (movements == null) {
            assertThatThrownBy(() -> Movement.of(entry)).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(Movement.of(entry).stream()
                            .map(one -> one.rule() + " " + one.amount().minor()))
                    .containsExactly(movements.split(", "));
        }
    }

    @Test
    void fiveThousandDraftsAreReadBackAsWhatWasMoved() {
        Random random = new Random(3);
        PostingRule[] rules = PostingRule.values();
        for (int i = 0; i < 5_000; i++) {
            List<Movement> moved = new ArrayList<>();
            JournalEntry.Draft draft = JournalEntry.draft("r" + i, "loan", DAY);
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                Movement movement =
                        new Movement(rules[random.nextInt(rules.length)], Money.fen(1 + random.nextInt(1_000)));
                moved.add(movement);
                draft.move(movement.rule(), movement.amount());
            }

            assertThat(Movement.of(draft.entry())).isEqualTo(moved);
        }
    }

    @Test
    void theSumOfTheMovementsOfAnEntryAndItsReversalIsNothing() {
        JournalEntry entry = JournalEntry.draft("r", "loan", DAY)
                .move(PostingRule.PRINCIPAL_PAID, Money.fen(7))
                .move(PostingRule.INTEREST_PAID, Money.fen(2))
                .entry();
        List<Movement> both = new ArrayList<>(Movement.of(entry));
        both.addAll(Movement.of(entry.reversed("back", DAY, "test")));

        assertThat(both.stream().map(one -> one.rule() + " " + one.amount().minor()))
                .containsExactly("PRINCIPAL_PAID 7", "INTEREST_PAID 2", "PRINCIPAL_PAID -7", "INTEREST_PAID -2");
    }

    private static JournalEntry entry(Account debit, long fen, Account credit, long minusFen) {
        return new JournalEntry(
                "r",
                "loan",
                DAY,
                List.of(new Posting(debit, Money.fen(fen)), new Posting(credit, Money.fen(minusFen))),
                null);
    }
}
