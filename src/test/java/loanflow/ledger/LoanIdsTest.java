package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a loan never changes: books, outboxes and partners keep it for years. */
class LoanIdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** MD5 of {@code loan:} and the application's id in UTF-8, as a name-based UUID; worked out with another tool. */
    @ParameterizedTest
    @CsvSource({
        "a, b00477bc-3e42-3891-9df0-acb38aa13115",
        "00000000-0000-0000-0000-000000000000, 916dd0f1-1fc0-3751-a3fe-73e4c5d9d93e",
        "申请, 5ab50409-2b20-3f80-a006-7f7e6e470dbc"
    })
    void aLoanIsNamedAfterItsApplication(String application, String loan) {
        assertThat(LoanIds.of(application)).isEqualTo(loan);
        assertThat(LoanIds.disbursementReference(loan)).isEqualTo("disbursement:" + loan);
    }

    @Test
    void thePayoutOfAnApplicationIsBookedOnItsLoan() {
        JournalEntry payout = LoanIds.disbursement("a", Money.fen(10_000_00), DAY);

        assertThat(payout.reference()).isEqualTo("disbursement:b00477bc-3e42-3891-9df0-acb38aa13115");
        assertThat(payout.loanId()).isEqualTo("b00477bc-3e42-3891-9df0-acb38aa13115");
        assertThat(payout.on()).isEqualTo(DAY);
        assertThat(Movement.of(payout)).containsExactly(new Movement(PostingRule.DISBURSEMENT, Money.fen(10_000_00)));
    }

    @Test
    void thereIsNoPayoutOfNothingAndNoneBackwards() {
        assertThatThrownBy(() -> LoanIds.disbursement("a", Money.fen(0), DAY)).hasMessageContaining("no lines");
        assertThatThrownBy(() -> LoanIds.disbursement("a", Money.fen(-1), DAY))
                .hasMessageContaining("DISBURSEMENT of a negative amount");
    }
}
