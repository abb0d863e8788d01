package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.ledger.Account;
import loanflow.ledger.Ledger;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A loan's amounts stand where its class says, every night and after every payment. */
class AssetClassTest {

    private final ServicingKit kit = new ServicingKit();

    @AfterEach
    void theBooksAreRight() {
        List<String> findings = kit.books.findings();
        kit.close();
        assertThat(findings).isEmpty();
    }

    @Test
    void principalGoesFromClassToClassAsDaysPassAndAllOfItStandsInOne() {
        String loan = kit.openLoan();
        LocalDate due = ServicingKit.PAYOUT.plusMonths(1);
        Map<Integer, Account> expected = Map.of(
                0, Account.PRINCIPAL,
                1, Account.PRINCIPAL_SPECIAL_MENTION,
                90, Account.PRINCIPAL_SPECIAL_MENTION,
                91, Account.PRINCIPAL_SUBSTANDARD,
                270, Account.PRINCIPAL_SUBSTANDARD,
                271, Account.PRINCIPAL_DOUBTFUL,
                360, Account.PRINCIPAL_DOUBTFUL,
                361, Account.PRINCIPAL_LOSS);

        expected.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            kit.liveTo(due.plusDays(one.getKey()));
            assertThat(principal(loan))
                    .as(one.getKey() + " days")
                    .isEqualTo(Map.of(one.getValue(), Money.fen(1_000_000)));
        });
        assertThat(kit.jdbc
                        .sql("select from_class || '>' || to_class || ' ' || from_stage || '>' || to_stage || ' '"
                                + " || business_date - :due::date from class_change order by id")
                        .param("due", due)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "NORMAL>SPECIAL_MENTION 1>1 1",
                        "SPECIAL_MENTION>SPECIAL_MENTION 1>2 31",
                        "SPECIAL_MENTION>SPECIAL_MENTION 2>3 90",
                        "SPECIAL_MENTION>SUBSTANDARD 3>3 91",
                        "SUBSTANDARD>DOUBTFUL 3>3 271",
                        "DOUBTFUL>LOSS 3>3 361");
    }

    @Test
    void incomeIsSuspendedFromNinetyDaysAndComesBackAsItIsPaid() {
        String loan = kit.openLoan();
        LocalDate due = ServicingKit.PAYOUT.plusMonths(1);
        kit.liveTo(due.plusDays(89));
        assertThat(kit.ledger.balances(loan)).doesNotContainKey(Account.INTEREST_SUSPENDED);

        kit.liveTo(due.plusDays(90));
        Map<Account, Money> suspended = kit.ledger.balances(loan);
        assertThat(suspended.get(Account.INTEREST_SUSPENDED))
                .isEqualTo(suspended.get(Account.INTEREST_RECEIVABLE).negated())
                .isNotEqualTo(Money.fen(0));
        assertThat(suspended.get(Account.PENALTY_SUSPENDED))
                .isEqualTo(suspended.get(Account.PENALTY_RECEIVABLE).negated());
        assertThat(suspended.get(Account.INTEREST_INCOME)).isEqualTo(Money.fen(0));

        var unused = kit.pay(loan, "100.00");
        Map<Account, Money> paid = kit.ledger.balances(loan);
        assertThat(income(paid)).isEqualTo(Money.fen(-10_000));

        kit.liveTo(due.plusDays(91));
        unused = kit.pay(loan, "3000.00");
        Map<Account, Money> younger = kit.ledger.balances(loan);
        assertThat(kit.position(loan).daysPastDue()).isBetween(1L, 89L);
        assertThat(younger.get(Account.INTEREST_SUSPENDED)).isEqualTo(Money.fen(0));
        assertThat(younger.get(Account.PENALTY_SUSPENDED)).isEqualTo(Money.fen(0));
        assertThat(principal(loan)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);
    }

    @Test
    void aLoanThatIsPaidIsAtHomeAtOnceAndOneThatIsSettledLeavesNothing() {
        String loan = kit.openLoan();
        LocalDate due = ServicingKit.PAYOUT.plusMonths(1);
        kit.liveTo(due.plusDays(5));
        assertThat(principal(loan)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);

        var unused = kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
        assertThat(principal(loan)).containsOnlyKeys(Account.PRINCIPAL);

        kit.liveTo(due.plusMonths(1).plusDays(100));
        unused = kit.pay(loan, kit.position(loan).payOff().major().toPlainString());
        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
        assertThat(principal(loan)).isEmpty();
        assertThat(kit.ledger.balances(loan).get(Account.INTEREST_SUSPENDED)).isEqualTo(Money.fen(0));
        kit.liveTo(kit.today().plusDays(2));
        assertThat(principal(loan)).isEmpty();
    }

    @Test
    void aPayoutThatComesBackLeavesNothingInAnyClass() {
        String loan = kit.openLoan();
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(3));

        assertThat(kit.servicing.reverseDisbursement(loan)).isTrue();
        kit.liveTo(kit.today().plusDays(2));

        assertThat(principal(loan)).isEmpty();
    }

    @Test
    void oneLateLoanLiftsTheOtherLoansOfItsCustomerAndLetsThemGoAgain() {
        String customer = UUID.randomUUID().toString();
        String late = open(customer, "24");
        String stranger = kit.openLoan();
        kit.clock.set(ServicingKit.PAYOUT.plusDays(20));
        String other = open(customer, "12");
        var unused =
                kit.pay(stranger, kit.position(stranger).nextDueAmount().major().toPlainString());

        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(4));

        assertThat(principal(late)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);
        assertThat(principal(other)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);
        assertThat(principal(stranger)).containsOnlyKeys(Account.PRINCIPAL);
        assertThat(kit.jdbc
                        .sql("select ifrs9_stage from loan_standing where loan_id = :id")
                        .param("id", other)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        unused = kit.pay(late, kit.position(late).overdue().major().toPlainString());
        kit.liveTo(kit.today().plusDays(1));
        assertThat(principal(other)).containsOnlyKeys(Account.PRINCIPAL);
    }

    @Test
    void aRestructuredLoanIsWatchedForTwelveMonths() {
        String loan = kit.openLoan(1_000_000, "24", 12);
        kit.watches.restructured(loan, kit.today(), "test");
        kit.liveTo(ServicingKit.PAYOUT.plusDays(1));
        assertThat(principal(loan)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);
        assertThat(rate(loan)).isEqualTo(300);

        var unused = kit.pay(loan, "11000.00");
        kit.clock.set(ServicingKit.PAYOUT.plusMonths(12).minusDays(1));
        kit.runEndOfDay();
        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
    }

    @Test
    void aRestructureIsWatchedAndAnExtensionIsNot() {
        String restructured = kit.openLoan(1_000_000, "24", 12);
        String extended = kit.openLoan(1_000_000, "24", 12);
        ChangeKit changes = new ChangeKit(kit);
        kit.liveTo(ServicingKit.PAYOUT.plusDays(5));

        String from = ServicingKit.PAYOUT.plusMonths(1).toString();
        var unused = ChangeKit.done(changes.bookAs(
                "RESTRUCTURE", restructured, "\"type\":\"TERM_CHANGE\",\"from\":\"" + from + "\",\"instalments\":6"));
        unused = ChangeKit.done(changes.bookAs("EXTENSION", extended, "\"type\":\"EXTENSION\",\"periods\":1"));
        kit.liveTo(ServicingKit.PAYOUT.plusDays(6));

        assertThat(principal(restructured)).containsOnlyKeys(Account.PRINCIPAL_SPECIAL_MENTION);
        assertThat(principal(extended)).containsOnlyKeys(Account.PRINCIPAL);
    }

    @Test
    void theNightMovesNothingTwice() {
        String loan = kit.openLoan();
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(95));
        int journals = kit.ledger.entries(loan).size();

        kit.endOfDay.sortLoansByClass(kit.today());
        kit.endOfDay.sortLoansByClass(kit.today());

        assertThat(kit.ledger.entries(loan)).hasSize(journals);
    }

    @Test
    void theAllowanceIsTheRateOfEachClassOnItsPrincipal() {
        String late = kit.openLoan();
        String good = kit.openLoan(500_000, "24", 12);
        var unused = kit.pay(good, kit.position(good).nextDueAmount().major().toPlainString());
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(1));
        long rest = kit.position(good).open().principal().minor();

        assertThat(allowance("NORMAL")).isEqualTo(Math.round(rest / 100.0));
        assertThat(allowance("SPECIAL_MENTION")).isEqualTo(30_000);

        unused = kit.pay(late, kit.position(late).overdue().major().toPlainString());
        kit.liveTo(kit.today().plusDays(1));
        assertThat(allowance("SPECIAL_MENTION")).isZero();
        assertThat(kit.ledger.balance(Account.PROVISION_EXPENSE, Money.CNY))
                .isEqualTo(kit.ledger
                        .balance(Account.LOAN_LOSS_ALLOWANCE, Money.CNY)
                        .negated())
                .isEqualTo(Money.fen(allowance("NORMAL")));
    }

    /** Negative control: the checker sees principal in the wrong class and an allowance that is not the ledger's. */
    @Test
    void theCheckerSeesWhatStandsInTheWrongPlace() {
        String loan = kit.openLoan();
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(1));
        assertThat(kit.books.findings()).isEmpty();

        int unused = kit.jdbc
                .sql("update loan_standing set asset_class = 'LOSS', booked_class = 'LOSS'")
                .update();
        assertThat(kit.books.findings())
                .containsExactly("I2 loan " + loan + " stands on other accounts than those of its class");
        unused = kit.jdbc
                .sql("update loan_standing set asset_class = 'SPECIAL_MENTION', booked_class = 'SPECIAL_MENTION'")
                .update();

        Ledger ledger = kit.ledger;
        var posted = ledger.reverse("allowance:" + kit.today() + ":portfolio:CNY:SPECIAL_MENTION", kit.today(), "test");
        assertThat(kit.books.findings())
                .containsExactly("I10 allowance of CNY in class SPECIAL_MENTION is not that of the ledger");
        kit.liveTo(kit.today().plusDays(1)); // the next night sets it right
    }

    private String open(String customer, String percent) {
        LoanTerms terms = kit.terms(1_000_000, percent, 12);
        return kit.servicing.open(new LoanTerms(
                terms.applicationId(),
                terms.partnerId(),
                customer,
                terms.principal(),
                AnnualRate.percent(percent),
                terms.penaltyCap(),
                12,
                terms.disbursedOn()));
    }

    private static Money income(Map<Account, Money> balances) {
        return balances.get(Account.INTEREST_INCOME).plus(balances.get(Account.PENALTY_INCOME));
    }

    /** Accounts on which principal of the loan stands. */
    private Map<Account, Money> principal(String loan) {
        Map<Account, Money> balances = new java.util.EnumMap<>(kit.ledger.balances(loan));
        balances.entrySet()
                .removeIf(one -> one.getKey().home() != Account.PRINCIPAL
                        || one.getValue().isZero());
        return balances;
    }

    private int rate(String loan) {
        return kit.jdbc
                .sql("select provision_bps from loan_standing where loan_id = :id")
                .param("id", loan)
                .query(Integer.class)
                .single();
    }

    private long allowance(String assetClass) {
        return kit.jdbc
                .sql("select sum(allowance_fen) from allowance where business_date = :on and asset_class = :class")
                .param("on", kit.today())
                .param("class", assetClass)
                .query(Long.class)
                .single();
    }
}
