package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How an entry comes to be, line by line, and what is none. */
class DraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Currency USD = Currency.getInstance("USD");
    private static final Set<Account> NEVER_CHANGED = Set.of(
            Account.CASH_DIRECT_DEBIT,
            Account.CASH_AGENCY,
            Account.AGENCY_CLEARING,
            Account.AGENCY_PAYABLE,
            Account.AGENCY_EXPENSE,
            Account.PRINCIPAL_SPECIAL_MENTION,
            Account.PRINCIPAL_SUBSTANDARD,
            Account.PRINCIPAL_DOUBTFUL,
            Account.PRINCIPAL_LOSS,
            Account.LOAN_LOSS_ALLOWANCE,
            Account.FUNDER_PAYABLE,
            Account.FUNDER_CLEARING,
            Account.CHANGE_CLEARING,
            Account.INTEREST_SUSPENDED,
            Account.PENALTY_SUSPENDED,
            Account.PROVISION_EXPENSE);

    @ParameterizedTest
    @EnumSource(Account.class)
    void aChangeMovesTheAccountsOfALoanAndNoOther(Account account) {
        JournalEntry.Draft draft = JournalEntry.draft("change:1", "loan", DAY);

        if (NEVER_CHANGED.contains(account)) {
            assertThatThrownBy(() -> draft.change(account, Money.fen(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ledger: no change moves " + account);
            assertThatThrownBy(() -> draft.change(account, Money.fen(0)))
                    .as("not even by nothing")
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(draft.isEmpty()).isTrue();
        } else {
            assertThat(draft.change(account, Money.fen(-250)).entry().postings())
                    .containsExactly(
                            new Posting(account, Money.fen(-250)),
                            new Posting(Account.CHANGE_CLEARING, Money.fen(250)));
        }
    }

    @Test
    void aDraftIsEmptyUntilSomethingMoves() {
        JournalEntry.Draft draft = JournalEntry.draft("r", "loan", DAY);

        assertThat(draft.isEmpty()).isTrue();
        assertThat(draft.move(PostingRule.INTEREST_DUE, Money.fen(0)).isEmpty()).isTrue();
        assertThat(draft.change(Account.ADVANCE, Money.fen(0)).isEmpty()).isTrue();
        assertThatThrownBy(draft::entry)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("journal r: has no lines");
        assertThat(draft.move(PostingRule.INTEREST_DUE, Money.fen(1)).isEmpty()).isFalse();
    }

    @Test
    void linesStandInTheOrderOfTheMovementsDebitFirst() {
        JournalEntry entry = JournalEntry.draft("repayment:7", "loan-7", DAY)
                .move(PostingRule.PAYMENT_RECEIVED, Money.fen(100_00))
                .move(PostingRule.PENALTY_PAID, Money.fen(3_00))
                .move(PostingRule.INTEREST_PAID, Money.fen(20_00))
                .change(Account.WAIVER_EXPENSE, Money.fen(5))
                .change(Account.PENALTY_RECEIVABLE, Money.fen(-5))
                .entry();

        assertThat(entry.postings().stream()
                        .map(line -> line.account() + " " + line.amount().minor()))
                .containsExactly(
                        "CASH_COLLECTION 10000",
                        "ADVANCE -10000",
                        "ADVANCE 300",
                        "PENALTY_RECEIVABLE -300",
                        "ADVANCE 2000",
                        "INTEREST_RECEIVABLE -2000",
                        "WAIVER_EXPENSE 5",
                        "CHANGE_CLEARING -5",
                        "PENALTY_RECEIVABLE -5",
                        "CHANGE_CLEARING 5");
        assertThat(entry.reference()).isEqualTo("repayment:7");
        assertThat(entry.loanId()).isEqualTo("loan-7");
        assertThat(entry.on()).isEqualTo(DAY);
        assertThat(entry.reversal()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}")
    @CsvSource({
        "CNY, 100, CNY, -99, false",
        "CNY, 100, CNY, 100, false",
        "CNY, -100, CNY, -100, false",
        "CNY, 100, USD, -100, false",
        "CNY, 100, CNY, -101, false",
        "CNY, 100, CNY, -100, true",
        "USD, -1, USD, 1, true"
    })
    void twoLinesAreAnEntryWhereTheyCancelOutInOneCurrency(
            String currency, long fen, String other, long otherFen, boolean balanced) {
        List<Posting> lines = List.of(
                new Posting(Account.PRINCIPAL, Money.ofMinor(fen, Currency.getInstance(currency))),
                new Posting(Account.CASH_PAYOUT, Money.ofMinor(otherFen, Currency.getInstance(other))));

        if (balanced) {
            assertThat(new JournalEntry("r", "loan", DAY, lines, null).postings())
                    .isEqualTo(lines);
        } else {
            assertThatThrownBy(() -> new JournalEntry("payout:9", "loan", DAY, lines, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("journal payout:9: debits are not credits");
        }
    }

    @Test
    void oneEntryMayMoveTwoCurrenciesThatBalanceEach() {
        JournalEntry entry = JournalEntry.draft("r", "loan", DAY)
                .move(PostingRule.INTEREST_DUE, Money.fen(5))
                .move(PostingRule.INTEREST_DUE, Money.ofMinor(7, USD))
                .entry();

        assertThat(entry.postings()).extracting(Posting::amount).contains(Money.fen(5), Money.ofMinor(-7, USD));
    }

    @Test
    void whatIsHandedOverIsCopiedAndCannotBeChangedLater() {
        List<Posting> lines = new ArrayList<>(
                List.of(new Posting(Account.PRINCIPAL, Money.fen(1)), new Posting(Account.CASH_PAYOUT, Money.fen(-1))));
        JournalEntry entry = new JournalEntry("r", "loan", DAY, lines, null);

        lines.clear();

        assertThat(entry.postings()).hasSize(2);
        assertThatThrownBy(() -> entry.postings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aReversalOfAReversalHasTheFirstLinesAgain() {
        JournalEntry entry = LoanIds.disbursement("application", Money.fen(8_000_00), DAY);
        JournalEntry back = entry.reversed("back", DAY.plusDays(2), "the account was closed");
        JournalEntry again = back.reversed("again", DAY.plusDays(3), "it was open after all");

        assertThat(back.on()).isEqualTo(DAY.plusDays(2));
        assertThat(back.loanId()).isEqualTo(entry.loanId());
        assertThat(again.postings()).isEqualTo(entry.postings());
        assertThat(again.reversal()).isEqualTo(new JournalEntry.Reversal("back", "it was open after all"));
    }

    @ParameterizedTest
    @EnumSource(PostingRule.class)
    void noRuleMovesANegativeAmount(PostingRule rule) {
        JournalEntry.Draft draft = JournalEntry.draft("r", "loan", DAY);

        assertThatThrownBy(() -> draft.move(rule, Money.fen(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("journal r: " + rule + " of a negative amount");
        assertThat(draft.isEmpty()).isTrue();
    }

    @Test
    void everyRuleOfAChangeIsNamedByItsAccount() {
        assertThat(Arrays.stream(PostingRule.values()).filter(rule -> rule.credit() == Account.CHANGE_CLEARING))
                .allMatch(rule -> rule.name().equals("CHANGED_" + rule.debit()))
                .hasSize(Account.values().length - NEVER_CHANGED.size());
    }
}
