package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three loans from payout to end, one movement a line, with every balance that is not zero worked out by hand. 1,000.00
 * each, 20.00 interest a month; credits are negative.
 */
class LivesInTheLedgerTest {

    private static LedgerKit kit;

    @BeforeAll
    static void open() {
        kit = new LedgerKit();
    }

    @AfterAll
    static void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
    }

    /** One instalment too early and a cent too much; the last month is paid by an agency, and the cent goes back. */
    @Test
    void aLoanThatIsRepaid() {
        live("""
                DISBURSEMENT     | 100000 | CASH_PAYOUT -100000, PRINCIPAL 100000
                PAYMENT_RECEIVED | 52000  | CASH_PAYOUT -100000, CASH_COLLECTION 52000, PRINCIPAL 100000, ADVANCE -52000
                INTEREST_DUE     | 2000   | CASH_PAYOUT -100000, CASH_COLLECTION 52000, PRINCIPAL 100000, INTEREST_RECEIVABLE 2000, ADVANCE -52000, INTEREST_INCOME -2000
                INTEREST_PAID    | 2000   | CASH_PAYOUT -100000, CASH_COLLECTION 52000, PRINCIPAL 100000, ADVANCE -50000, INTEREST_INCOME -2000
                PRINCIPAL_PAID   | 50000  | CASH_PAYOUT -100000, CASH_COLLECTION 52000, PRINCIPAL 50000, INTEREST_INCOME -2000
                INTEREST_DUE     | 1000   | CASH_PAYOUT -100000, CASH_COLLECTION 52000, PRINCIPAL 50000, INTEREST_RECEIVABLE 1000, INTEREST_INCOME -3000
                AGENCY_RECEIVED  | 51001  | CASH_PAYOUT -100000, CASH_COLLECTION 52000, CASH_AGENCY 51001, PRINCIPAL 50000, INTEREST_RECEIVABLE 1000, ADVANCE -51001, INTEREST_INCOME -3000
                INTEREST_PAID    | 1000   | CASH_PAYOUT -100000, CASH_COLLECTION 52000, CASH_AGENCY 51001, PRINCIPAL 50000, ADVANCE -50001, INTEREST_INCOME -3000
                PRINCIPAL_PAID   | 50000  | CASH_PAYOUT -100000, CASH_COLLECTION 52000, CASH_AGENCY 51001, ADVANCE -1, INTEREST_INCOME -3000
                REFUND_OWED      | 1      | CASH_PAYOUT -100000, CASH_COLLECTION 52000, CASH_AGENCY 51001, REFUND_CLEARING -1, INTEREST_INCOME -3000
                REFUND_PAID      | 1      | CASH_PAYOUT -100001, CASH_COLLECTION 52000, CASH_AGENCY 51001, INTEREST_INCOME -3000
                """);
    }

    /** Down the classes, income suspended at 90 days, charged off, and 30.00 recovered after all. */
    @Test
    void aLoanThatIsLost() {
        live("""
                DISBURSEMENT              | 100000  | CASH_PAYOUT -100000, PRINCIPAL 100000
                INTEREST_DUE              | 2000    | CASH_PAYOUT -100000, PRINCIPAL 100000, INTEREST_RECEIVABLE 2000, INTEREST_INCOME -2000
                CLASSED_SPECIAL_MENTION   | 100000  | CASH_PAYOUT -100000, PRINCIPAL_SPECIAL_MENTION 100000, INTEREST_RECEIVABLE 2000, INTEREST_INCOME -2000
                PENALTY_CHARGED           | 300     | CASH_PAYOUT -100000, PRINCIPAL_SPECIAL_MENTION 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_INCOME -2000, PENALTY_INCOME -300
                INTEREST_INCOME_SUSPENDED | 2000    | CASH_PAYOUT -100000, PRINCIPAL_SPECIAL_MENTION 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_SUSPENDED -2000, PENALTY_INCOME -300
                PENALTY_INCOME_SUSPENDED  | 300     | CASH_PAYOUT -100000, PRINCIPAL_SPECIAL_MENTION 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_SUSPENDED -2000, PENALTY_SUSPENDED -300
                CLASSED_SPECIAL_MENTION   | -100000 | CASH_PAYOUT -100000, PRINCIPAL 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_SUSPENDED -2000, PENALTY_SUSPENDED -300
                CLASSED_LOSS              | 100000  | CASH_PAYOUT -100000, PRINCIPAL_LOSS 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_SUSPENDED -2000, PENALTY_SUSPENDED -300
                PENALTY_INCOME_SUSPENDED  | -300    | CASH_PAYOUT -100000, PRINCIPAL_LOSS 100000, INTEREST_RECEIVABLE 2000, PENALTY_RECEIVABLE 300, INTEREST_SUSPENDED -2000, PENALTY_INCOME -300
                PENALTY_WAIVED            | 300     | CASH_PAYOUT -100000, PRINCIPAL_LOSS 100000, INTEREST_RECEIVABLE 2000, INTEREST_SUSPENDED -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300
                INTEREST_INCOME_SUSPENDED | -2000   | CASH_PAYOUT -100000, PRINCIPAL_LOSS 100000, INTEREST_RECEIVABLE 2000, INTEREST_INCOME -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300
                INTEREST_CHARGED_OFF      | 2000    | CASH_PAYOUT -100000, PRINCIPAL_LOSS 100000, INTEREST_INCOME -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300, CHARGE_OFF_LOSS 2000
                CLASSED_LOSS              | -100000 | CASH_PAYOUT -100000, PRINCIPAL 100000, INTEREST_INCOME -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300, CHARGE_OFF_LOSS 2000
                PRINCIPAL_CHARGED_OFF     | 100000  | CASH_PAYOUT -100000, INTEREST_INCOME -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300, CHARGE_OFF_LOSS 102000
                DEBIT_RECEIVED            | 3000    | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 3000, ADVANCE -3000, INTEREST_INCOME -2000, PENALTY_INCOME -300, WAIVER_EXPENSE 300, CHARGE_OFF_LOSS 102000
                RECOVERED                 | 3000    | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 3000, INTEREST_INCOME -2000, PENALTY_INCOME -300, RECOVERY_INCOME -3000, WAIVER_EXPENSE 300, CHARGE_OFF_LOSS 102000
                """);
    }

    /** Half is the funder's; the first debit bounces, the rest is sold for 700.00 and bought back for 650.00. */
    @Test
    void aLoanThatIsSoldAndComesBack() {
        live("""
                DISBURSEMENT          | 100000 | CASH_PAYOUT -100000, PRINCIPAL 100000
                FUNDED                | 50000  | CASH_PAYOUT -100000, PRINCIPAL 100000, FUNDER_PAYABLE -50000, FUNDER_CLEARING 50000
                DEBIT_RECEIVED        | 10000  | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 10000, PRINCIPAL 100000, ADVANCE -10000, FUNDER_PAYABLE -50000, FUNDER_CLEARING 50000
                PRINCIPAL_PAID        | 10000  | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 10000, PRINCIPAL 90000, FUNDER_PAYABLE -50000, FUNDER_CLEARING 50000
                FUNDER_REPAID         | 5000   | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 10000, PRINCIPAL 90000, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000
                PRINCIPAL_OWED_AGAIN  | 10000  | CASH_PAYOUT -100000, CASH_DIRECT_DEBIT 10000, PRINCIPAL 100000, ADVANCE -10000, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000
                DEBIT_BOUNCED         | 10000  | CASH_PAYOUT -100000, PRINCIPAL 100000, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000
                COSTS_CHARGED         | 800    | CASH_PAYOUT -100000, PRINCIPAL 100000, COSTS_RECEIVABLE 800, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000, COSTS_RECOVERED -800
                PRINCIPAL_SOLD        | 100000 | CASH_PAYOUT -100000, COSTS_RECEIVABLE 800, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000, COSTS_RECOVERED -800, SALE_RESULT 100000
                COSTS_SOLD            | 800    | CASH_PAYOUT -100000, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000, COSTS_RECOVERED -800, SALE_RESULT 100800
                SALE_PRICE            | 70000  | CASH_PAYOUT -100000, CASH_COLLECTION 70000, FUNDER_PAYABLE -45000, FUNDER_CLEARING 45000, COSTS_RECOVERED -800, SALE_RESULT 30800
                FUNDER_REPAID         | 45000  | CASH_PAYOUT -100000, CASH_COLLECTION 70000, COSTS_RECOVERED -800, SALE_RESULT 30800
                PRINCIPAL_BOUGHT_BACK | 100000 | CASH_PAYOUT -100000, CASH_COLLECTION 70000, PRINCIPAL 100000, COSTS_RECOVERED -800, SALE_RESULT -69200
                COSTS_BOUGHT_BACK     | 800    | CASH_PAYOUT -100000, CASH_COLLECTION 70000, PRINCIPAL 100000, COSTS_RECEIVABLE 800, COSTS_RECOVERED -800, SALE_RESULT -70000
                BUY_BACK_PRICE        | 65000  | CASH_PAYOUT -165000, CASH_COLLECTION 70000, PRINCIPAL 100000, COSTS_RECEIVABLE 800, COSTS_RECOVERED -800, SALE_RESULT -5000
                PRINCIPAL_WRITTEN_OFF | 100000 | CASH_PAYOUT -165000, CASH_COLLECTION 70000, COSTS_RECEIVABLE 800, COSTS_RECOVERED -800, SALE_RESULT -5000, WRITE_OFF_LOSS 100000
                COSTS_WRITTEN_OFF     | 800    | CASH_PAYOUT -165000, CASH_COLLECTION 70000, COSTS_RECOVERED -800, SALE_RESULT -5000, WRITE_OFF_LOSS 100800
                """);
    }

    /** One movement a line: rule, amount, and all balances after it. */
    private static void live(String life) {
        String loan = UUID.randomUUID().toString();
        life.lines().map(line -> line.split("\\|")).forEach(step -> {
            PostingRule rule = PostingRule.valueOf(step[0].strip());
            long fen = Long.parseLong(step[1].strip());
            JournalEntry entry = JournalEntry.draft(UUID.randomUUID().toString(), loan, LedgerKit.DAY)
                    .move(rule, Money.fen(Math.abs(fen)))
                    .entry();
            List<Posting> lines = fen > 0
                    ? entry.postings()
                    : entry.reversed("-", entry.on(), "-").postings();
            assertThat(kit.ledger.post(new JournalEntry(entry.reference(), loan, entry.on(), lines, null)))
                    .containsExactly(Posted.NEW);

            assertThat(standing(loan)).as(rule + " " + fen).isEqualTo(step[2].strip());
        });
    }

    private static String standing(String loan) {
        Map<Account, Money> all = kit.ledger.balances(loan);
        assertThat(all.values().stream().mapToLong(Money::minor).sum()).isZero();
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isZero())
                .map(one -> one.getKey() + " " + one.getValue().minor())
                .collect(Collectors.joining(", "));
    }
}
