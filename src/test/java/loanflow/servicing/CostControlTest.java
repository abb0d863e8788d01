package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import loanflow.ledger.Account;
import loanflow.money.ActualCost;
import loanflow.money.AllInRate;
import loanflow.money.AnnualRate;
import loanflow.money.CashFlow;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A loan at the cap of 24 % whose borrower pays all interest and penalty and leaves principal: 31 days cost a month. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CostControlTest {

    private static final AnnualRate CAP = AnnualRate.percent("24");

    /** Before the half-year with most months of 31 days. */
    private static final LocalDate PAYOUT = LocalDate.of(2026, 6, 15);

    private static ServicingKit lived;

    /** Borrowed on one day, so that one life of seven months serves all: with their cap, and without. */
    private static String capped;

    private static String cappedToo;
    private static String free;
    private static String changed;
    private static String changedFree;

    private ServicingKit kit = lived;

    @BeforeAll
    static void live() {
        lived = new ServicingKit();
        lived.clock.set(PAYOUT);
        capped = lived.openLoan(1_000_000, "24", 1);
        cappedToo = lived.openLoan(1_000_000, "24", 1);
        changed = lived.openLoan(1_000_000, "24", 1);
        withoutCaps(() -> {
            free = lived.openLoan(1_000_000, "24", 1);
            changedFree = lived.openLoan(1_000_000, "24", 1);
        });
        lived.liveTo(PAYOUT.plusDays(1));
        extend(changed);
        extend(changedFree);
        List<String> asSigned = List.of(capped, cappedToo, free);
        List<String> extended = List.of(changed, changedFree);
        payInterest(asSigned, PAYOUT.plusMonths(1));
        payInterest(extended, PAYOUT.plusMonths(2));
        payPenalty(asSigned);
        for (int month = 3; month <= 7; month++) {
            lived.liveTo(PAYOUT.plusMonths(month));
            payPenalty(asSigned);
            payPenalty(extended);
        }
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
        if (kit != lived) {
            kit.close();
        }
    }

    @AfterAll
    static void close() {
        lived.close();
    }

    @Test
    @Order(1)
    void penaltyIsGivenUpSoThatTheWholeLoanKeepsItsCap() {
        String loan = capped;

        assertThat(AllInRate.within(cost(loan), CAP)).isTrue();
        List<CostFinding> found = kit.risks.of(loan).orElseThrow().costFindings();
        assertThat(found).isNotEmpty().allMatch(CostFinding::kept).allMatch(one -> one.costBps() > one.capBps());
        assertThat(kit.ledger.balances(loan).get(Account.WAIVER_EXPENSE))
                .isEqualTo(found.stream().map(CostFinding::limited).reduce(Money.fen(0), Money::plus));
        assertThat(kit.records.history(loan).orElseThrow())
                .filteredOn(event -> event.kind() == LoanEvent.Kind.PENALTY_LIMITED)
                .hasSameSizeAs(found);
        assertThat(kit.accounts.of(kit.loans.find(loan).orElseThrow()).account(kit.today()))
                .as("the fold knows it too")
                .isEqualTo(kit.loans.account(kit.loans.find(loan).orElseThrow()));
    }

    /** Negative control: a loan whose cap is not known goes the same way and costs more than that. */
    @Test
    @Order(1)
    void withoutTheControlTheSameLifeBreaksTheCap() {
        assertThat(AllInRate.within(cost(free), CAP)).isFalse();
    }

    /** After those that look at the day to which all were lived. */
    @Test
    @Order(3)
    void aSettlementPaysNoMoreThanTheCap() {
        String loan = capped;
        kit.clock.set(kit.today().plusDays(31));
        var unused = kit.pay(loan, kit.position(loan).payOff().major().toPlainString());

        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
        assertThat(AllInRate.within(ActualCost.of(Money.fen(1_000_000), PAYOUT, paid(loan), List.of()), CAP))
                .isTrue();
    }

    @Test
    void anOrdinaryLateLoanGivesNothingUp() {
        kit = new ServicingKit();
        String loan = kit.openLoan();
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(40));

        assertThat(kit.risks.of(loan).orElseThrow().costFindings()).isEmpty();
        assertThat(kit.ledger.balances(loan)).doesNotContainKey(Account.WAIVER_EXPENSE);
    }

    @Test
    @Order(2)
    void whatCannotBeMendedIsFoundAndSaidToNeedPeople() {
        String loan = cappedToo;
        int unused = kit.jdbc
                .sql("update loan_cap set cap_bps = 1000 where loan_id = ?")
                .param(loan)
                .update();
        kit.liveTo(kit.today().plusDays(1));

        assertThat(kit.risks.of(loan).orElseThrow().costFindings()).last().matches(one -> !one.kept());
    }

    @Test
    @Order(1)
    void aLoanThatWasChangedKeepsItsCapToo() {
        String loan = changed;

        assertThat(kit.loans.find(loan).orElseThrow().byEvents()).isTrue();
        assertThat(AllInRate.within(cost(loan), CAP)).isTrue();
        List<CostFinding> found = kit.risks.of(loan).orElseThrow().costFindings();
        assertThat(found).allMatch(one -> one.costBps() > one.capBps());
        // 61 days of interest for two months are dearer by themselves, while there is no penalty yet to give up.
        assertThat(found.get(0)).matches(one -> !one.kept() && one.limited().isZero());
        assertThat(found.subList(1, found.size())).isNotEmpty().allMatch(CostFinding::kept);
        assertThat(kit.ledger.balances(loan).get(Account.WAIVER_EXPENSE))
                .isEqualTo(found.stream().map(CostFinding::limited).reduce(Money.fen(0), Money::plus));
        assertThat(kit.accounts.of(kit.loans.find(loan).orElseThrow()).account(kit.today()))
                .as("the fold knows it too")
                .isEqualTo(kit.loans.account(kit.loans.find(loan).orElseThrow()));
    }

    /** Negative control: the same change and the same life without a cap. */
    @Test
    @Order(1)
    void withoutTheControlTheSameChangedLifeBreaksTheCap() {
        assertThat(AllInRate.within(cost(changedFree), CAP)).isFalse();
    }

    @Test
    void aChangeThatMakesTheLoanDearerThanItsCapIsFoundOnceThoughNoPenaltyIsOpen() {
        kit = new ServicingKit();
        kit.clock.set(PAYOUT);
        String loan = kit.openLoan(1_000_000, "24", 3);
        ChangeKit changes = new ChangeKit(kit);
        kit.liveTo(PAYOUT.plusDays(1));
        ChangeOutcome.Done unused = ChangeKit.done(
                changes.book(loan, "\"type\":\"RATE_CHANGE\",\"from\":\"2026-07-15\",\"annualRatePercent\":\"30\""));
        kit.liveTo(PAYOUT.plusDays(4));

        assertThat(kit.risks.of(loan).orElseThrow().costFindings())
                .singleElement()
                .matches(one -> !one.kept() && one.limited().isZero() && one.costBps() > 2_400);
    }

    /** Loans that know no cap are not controlled. */
    private static void withoutCaps(Runnable opening) {
        int unused = lived.jdbc
                .sql("create rule nothing as on insert to loan_cap do instead nothing")
                .update();
        opening.run();
        unused = lived.jdbc.sql("drop rule nothing on loan_cap").update();
    }

    /** By a month, before it is due. */
    private static void extend(String loan) {
        ChangeOutcome.Done done =
                ChangeKit.done(new ChangeKit(lived).book(loan, "\"type\":\"EXTENSION\",\"periods\":1"));
        assertThat(done.after().instalments().get(0).due()).isEqualTo(PAYOUT.plusMonths(2));
    }

    /** On the day on which their one instalment is due; its principal is never paid. */
    private static void payInterest(List<String> loans, LocalDate due) {
        lived.liveTo(due);
        loans.forEach(loan -> pay(loan, lived.position(loan).open().interest()));
    }

    private static void payPenalty(List<String> loans) {
        loans.forEach(loan -> pay(loan, lived.position(loan).open().penalty()));
    }

    private static void pay(String loan, Money amount) {
        var unused = lived.pay(loan, amount.major().toPlainString());
    }

    private AnnualRate cost(String loan) {
        LoanPosition now = kit.position(loan);
        return ActualCost.of(
                now.principal(),
                now.disbursedOn(),
                paid(loan),
                List.of(new CashFlow(kit.today(), now.open().total())));
    }

    private List<CashFlow> paid(String loan) {
        return kit.jdbc
                .sql("select received_on, amount_fen from repayment where loan_id = :id")
                .param("id", loan)
                .query((row, number) -> new CashFlow(
                        row.getObject("received_on", LocalDate.class), Money.fen(row.getLong("amount_fen"))))
                .list();
    }
}
