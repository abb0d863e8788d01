package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @EnumSource(PostingRule.class)
    void whatWasMovedByARuleIsReadAsThatRuleAndItsReversalAsLess(PostingRule rule) {
        JournalEntry entry =
                JournalEntry.draft("r", "loan", TODAY).move(rule, Money.fen(7)).entry();

        assertThat(Movement.of(entry)).containsExactly(new Movement(rule, Money.fen(7)));
        assertThat(Movement.of(entry.reversed("back", TODAY, "because")))
                .containsExactly(new Movement(rule, Money.fen(-7)));
        assertThat(rule.chinese()).isNotBlank();
        assertThat(rule.english()).isNotBlank();
    }

    @Test
    void linesOfNoRuleAreRefused() {
        JournalEntry swapped = entry(Account.CASH_PAYOUT, 5, Account.CASH_COLLECTION, -5);

        assertThatThrownBy(() -> Movement.of(swapped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("journal r");
    }

    @Test
    void linesThatAreNoPairsAreRefused() {
        JournalEntry three = new JournalEntry(
                "r",
                "loan",
                TODAY,
                List.of(
                        new Posting(Account.PRINCIPAL, Money.fen(5)),
                        new Posting(Account.CASH_PAYOUT, Money.fen(-3)),
                        new Posting(Account.CASH_PAYOUT, Money.fen(-2))),
                null);

        assertThatThrownBy(() -> Movement.of(three)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Movement.of(new JournalEntry(
                        "r",
                        "loan",
                        TODAY,
                        List.of(
                                new Posting(Account.PRINCIPAL, Money.fen(5)),
                                new Posting(Account.CASH_PAYOUT, Money.fen(-5)),
                                new Posting(Account.ADVANCE, Money.fen(1)),
                                new Posting(Account.PRINCIPAL, Money.fen(1)),
                                new Posting(Account.PRINCIPAL, Money.fen(-2))),
                        null)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static JournalEntry entry(Account debit, long fen, Account credit, long minusFen) {
        return new JournalEntry(
                "r",
                "loan",
                TODAY,
                List.of(new Posting(debit, Money.fen(fen)), new Posting(credit, Money.fen(minusFen))),
                null);
    }
}
