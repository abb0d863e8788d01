package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import loanflow.money.Money;
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
}
