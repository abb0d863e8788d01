package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

class JournalEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void anEntryMustBalance() {
        assertThatThrownBy(() -> new JournalEntry(
                        "r",
                        "loan",
                        TODAY,
                        List.of(
                                new Posting(Account.PRINCIPAL, Money.fen(100)),
                                new Posting(Account.CASH_PAYOUT, Money.fen(-99))),
                        null))
                .hasMessageContaining("debits are not credits");
    }

    @Test
    void currenciesBalanceEachForItself() {
        assertThatThrownBy(() -> new JournalEntry(
                        "r",
                        "loan",
                        TODAY,
                        List.of(
                                new Posting(Account.PRINCIPAL, Money.fen(100)),
                                new Posting(Account.CASH_PAYOUT, Money.ofMinor(-100, Currency.getInstance("USD")))),
                        null))
                .hasMessageContaining("debits are not credits");
    }

    @Test
    void anEntryHasLinesAndNoLineIsZero() {
        assertThatThrownBy(() -> new JournalEntry("r", "loan", TODAY, List.of(), null))
                .hasMessageContaining("no lines");
        assertThatThrownBy(() -> new Posting(Account.PRINCIPAL, Money.fen(0))).hasMessageContaining("zero");
    }

    @Test
    void movementsOfZeroLeaveNoLineAndNegativeOnesAreRefused() {
        JournalEntry.Draft draft = JournalEntry.draft("r", "loan", TODAY)
                .move(PostingRule.PENALTY_PAID, Money.fen(0))
                .move(PostingRule.INTEREST_PAID, Money.fen(7));

        assertThat(draft.entry().postings())
                .containsExactly(
                        new Posting(Account.ADVANCE, Money.fen(7)),
                        new Posting(Account.INTEREST_RECEIVABLE, Money.fen(-7)));
        assertThatThrownBy(() -> draft.move(PostingRule.INTEREST_PAID, Money.fen(-1)))
                .hasMessageContaining("negative");
    }

    @Test
    void aReversalTakesBackEveryLineAndSaysWhy() {
        JournalEntry entry = LoanIds.disbursement("application", Money.fen(1_000_000), TODAY);

        JournalEntry reversal = entry.reversed("reversal:x", TODAY.plusDays(1), "the payout came back");

        assertThat(reversal.postings())
                .containsExactly(
                        new Posting(Account.PRINCIPAL, Money.fen(-1_000_000)),
                        new Posting(Account.CASH_PAYOUT, Money.fen(1_000_000)));
        assertThat(reversal.reversal()).isEqualTo(new JournalEntry.Reversal(entry.reference(), "the payout came back"));
    }

    @Test
    void everyRuleMovesMoneyBetweenTwoAccounts() {
        for (PostingRule rule : PostingRule.values()) {
            assertThat(rule.debit()).as(rule.name()).isNotEqualTo(rule.credit());
        }
    }

    @Test
    void anyMixOfMovementsBalancesAndItsReversalTakesAllOfItBack() {
        Random random = new Random(41);
        PostingRule[] rules = PostingRule.values();
        for (int i = 0; i < 10_000; i++) {
            JournalEntry.Draft draft =
                    JournalEntry.draft("r", "loan", TODAY).move(rules[0], Money.fen(1 + random.nextInt(100)));
            for (int k = random.nextInt(6); k > 0; k--) {
                draft.move(rules[random.nextInt(rules.length)], Money.fen(random.nextInt(1_000_000)));
            }
            JournalEntry entry = draft.entry();
            JournalEntry back = entry.reversed("back", TODAY, "test");

            assertThat(sum(entry)).isZero();
            for (Account account : Account.values()) {
                assertThat(sum(entry, account) + sum(back, account)).isZero();
            }
        }
    }

    @Test
    void aChangeMovesAnAccountUpOrDownAndNoOtherThanALoans() {
        JournalEntry entry = JournalEntry.draft("r", "loan", TODAY)
                .change(Account.PRINCIPAL, Money.fen(-30))
                .change(Account.ADVANCE, Money.fen(0))
                .change(Account.WAIVER_EXPENSE, Money.fen(30))
                .entry();

        assertThat(sum(entry, Account.PRINCIPAL)).isEqualTo(-30);
        assertThat(sum(entry, Account.CHANGE_CLEARING)).isZero();
        assertThat(entry.postings()).hasSize(4);
        assertThatThrownBy(
                        () -> JournalEntry.draft("r", "loan", TODAY).change(Account.LOAN_LOSS_ALLOWANCE, Money.fen(1)))
                .hasMessageContaining("LOAN_LOSS_ALLOWANCE");
    }

    @Test
    void anAccountOfAPartIsAtHomeWhereItsPostingsBegin() {
        for (Account account : Account.values()) {
            assertThat(account.home().home()).isEqualTo(account.home());
        }
        assertThat(Account.PRINCIPAL_DOUBTFUL.home()).isEqualTo(Account.PRINCIPAL);
    }

    @Test
    void oneApplicationIsAlwaysTheSameLoan() {
        assertThat(LoanIds.of("a")).isEqualTo(LoanIds.of("a")).hasSize(36).isNotEqualTo(LoanIds.of("b"));
    }

    private static long sum(JournalEntry entry) {
        return entry.postings().stream()
                .mapToLong(line -> line.amount().minor())
                .sum();
    }

    private static long sum(JournalEntry entry, Account account) {
        return entry.postings().stream()
                .filter(line -> line.account() == account)
                .mapToLong(line -> line.amount().minor())
                .sum();
    }
}
