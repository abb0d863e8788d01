package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import loanflow.account.AccountEvent;
import loanflow.account.Accounts;
import loanflow.account.Names;
import loanflow.ledger.Account;
import loanflow.ledger.JournalEntry;
import loanflow.ledger.Movement;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

class FoldChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** For every event there is and every account it might book on. */
    @Test
    void everyAccountOfTheFoldHasOneInTheLedgerThatAChangeMayMove() {
        for (String account : Accounts.names()) {
            for (String type : types()) {
                Account found = FoldChart.of(account, type);
                assertThatCode(() -> JournalEntry.draft("r", "loan", TODAY).change(found.home(), Money.fen(1)))
                        .as(account + " of " + type)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(Accounts.names()).hasSizeGreaterThanOrEqualTo(19);
    }

    @Test
    void whatTheFoldKeepsApartStaysApart() {
        List<String> owed =
                List.of("PRINCIPAL", "INTEREST_RECEIVABLE", "PENALTY_RECEIVABLE", "FEE_RECEIVABLE", "ADVANCE");

        assertThat(owed.stream().map(name -> FoldChart.of(name, "REPAYMENT")))
                .containsExactly(
                        Account.PRINCIPAL,
                        Account.INTEREST_RECEIVABLE,
                        Account.PENALTY_RECEIVABLE,
                        Account.COSTS_RECEIVABLE,
                        Account.ADVANCE);
    }

    @Test
    void cashIsThatOfItsChannel() {
        assertThat(FoldChart.of("CASH", "DISBURSEMENT")).isEqualTo(Account.CASH_PAYOUT);
        assertThat(FoldChart.of("CASH", "REPAYMENT")).isEqualTo(Account.CASH_COLLECTION);
        assertThat(FoldChart.of("CASH", "CHARGEBACK")).isEqualTo(Account.CASH_COLLECTION);
        assertThat(FoldChart.of("CASH", "CREDIT_BALANCE_REFUND")).isEqualTo(Account.REFUND_CLEARING);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> FoldChart.of("SOMETHING", "REPAYMENT")).hasMessageContaining("SOMETHING");
    }

    /** Every difference is read back as what it was, up and down. */
    @Test
    void aChangeIsReadBackByTheRuleThatMovesItsAccount() {
        for (String name : Accounts.names()) {
            Account account = FoldChart.of(name, "REPAYMENT").home();
            JournalEntry entry = JournalEntry.draft("r", "loan", TODAY)
                    .change(account, Money.fen(-7))
                    .entry();

            assertThat(Movement.of(entry)).singleElement().satisfies(moved -> {
                assertThat(moved.rule().debit()).isEqualTo(account);
                assertThat(moved.amount()).isEqualTo(Money.fen(-7));
            });
        }
    }

    private static List<String> types() {
        return Stream.of(AccountEvent.class.getPermittedSubclasses())
                .map(type -> Names.of(type.asSubclass(AccountEvent.class)))
                .toList();
    }
}
