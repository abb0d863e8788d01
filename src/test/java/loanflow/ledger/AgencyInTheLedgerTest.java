package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an agency receives, sends on, keeps and is paid, by its postings: every balance after every step. */
class AgencyInTheLedgerTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final LedgerKit kit = new LedgerKit();
    private int step;

    @AfterEach
    void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
    }

    @Test
    void itSendsAllOfItOnAndIsPaid() {
        live("""
                AGENCY_RECEIVED            | 10000 | CASH_AGENCY 10000, ADVANCE -10000
                AGENCY_FEE                 | 2500  | CASH_AGENCY 10000, ADVANCE -10000, AGENCY_PAYABLE -2500, AGENCY_EXPENSE 2500
                AGENCY_REMITTED            | 10000 | ADVANCE -10000, AGENCY_CLEARING 10000, AGENCY_PAYABLE -2500, AGENCY_EXPENSE 2500
                AGENCY_REMITTANCE_RECEIVED | 10000 | CASH_COLLECTION 10000, ADVANCE -10000, AGENCY_PAYABLE -2500, AGENCY_EXPENSE 2500
                AGENCY_FEE_PAID            | 2500  | CASH_PAYOUT -2500, CASH_COLLECTION 10000, ADVANCE -10000, AGENCY_EXPENSE 2500
                """);
    }

    @Test
    void itKeepsItsFeeBack() {
        live("""
                AGENCY_RECEIVED            | 10000 | CASH_AGENCY 10000, ADVANCE -10000
                AGENCY_FEE                 | 2500  | CASH_AGENCY 10000, ADVANCE -10000, AGENCY_PAYABLE -2500, AGENCY_EXPENSE 2500
                AGENCY_FEE_KEPT            | 2500  | CASH_AGENCY 7500, ADVANCE -10000, AGENCY_EXPENSE 2500
                AGENCY_REMITTED            | 7500  | ADVANCE -10000, AGENCY_CLEARING 7500, AGENCY_EXPENSE 2500
                AGENCY_REMITTANCE_RECEIVED | 7500  | CASH_COLLECTION 7500, ADVANCE -10000, AGENCY_EXPENSE 2500
                """);
    }

    /** A remittance in another currency clears nothing of this one. */
    @Test
    void anotherCurrencyIsAnotherReceivable() {
        kit.book("r-1", PostingRule.AGENCY_RECEIVED, 10_000);
        kit.book("r-2", "agency", LedgerKit.DAY, PostingRule.AGENCY_REMITTED, Money.ofMinor(10_000, USD));

        assertThat(kit.ledger.balance(Account.CASH_AGENCY, Money.CNY)).isEqualTo(Money.fen(10_000));
        assertThat(kit.ledger.balance(Account.CASH_AGENCY, USD)).isEqualTo(Money.ofMinor(-10_000, USD));
        assertThat(kit.ledger.balance(Account.AGENCY_CLEARING, Money.CNY)).isEqualTo(Money.fen(0));
        assertThat(kit.ledger.balance(Account.AGENCY_CLEARING, USD)).isEqualTo(Money.ofMinor(10_000, USD));
    }

    @Test
    void eachMovementIsReadBackAsItsOwnRule() {
        for (PostingRule rule : new PostingRule[] {
            PostingRule.AGENCY_REMITTED,
            PostingRule.AGENCY_REMITTANCE_RECEIVED,
            PostingRule.AGENCY_FEE_KEPT,
            PostingRule.AGENCY_FEE_PAID
        }) {
            JournalEntry entry = JournalEntry.draft("r", "agency", LedgerKit.DAY)
                    .move(rule, Money.fen(7))
                    .entry();

            assertThat(Movement.of(entry)).containsExactly(new Movement(rule, Money.fen(7)));
            assertThat(Movement.of(entry.reversed("back", LedgerKit.DAY, "test")))
                    .containsExactly(new Movement(rule, Money.fen(-7)));
        }
    }

    private void live(String steps) {
        steps.lines().forEach(line -> {
            String[] parts = line.split("\\|");
            kit.book("step-" + step++, PostingRule.valueOf(parts[0].strip()), Long.parseLong(parts[1].strip()));
            assertThat(balances()).as(line).isEqualTo(parts[2].strip());
        });
    }

    /** In the order of the chart, those that are not zero. */
    private String balances() {
        Map<Account, Money> now = Arrays.stream(Account.values())
                .collect(Collectors.toMap(account -> account, account -> kit.ledger.balance(account, Money.CNY)));
        return Arrays.stream(Account.values())
                .filter(account -> !now.get(account).isZero())
                .map(account -> account + " " + now.get(account).minor())
                .collect(Collectors.joining(", "));
    }
}
