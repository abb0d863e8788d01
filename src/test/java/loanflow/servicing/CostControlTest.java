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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A loan at the cap of 24 % whose borrower pays all interest and penalty and leaves principal: 31 days cost a month. */
class CostControlTest {

    private static final AnnualRate CAP = AnnualRate.percent("24");

    /** Before the half-year with most months of 31 days. */
    private static final LocalDate PAYOUT = LocalDate.of(2026, 6, 15);

    private final ServicingKit kit = new ServicingKit();

    @AfterEach
    void theBooksAreRight() {
        List<String> findings = kit.books.findings();
        kit.close();
        assertThat(findings).isEmpty();
    }

    @Test
    void penaltyIsGivenUpSoThatTheWholeLoanKeepsItsCap() {
        String loan = lived();

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
    void withoutTheControlTheSameLifeBreaksTheCap() {
        int unused = kit.jdbc
                .sql("create rule nothing as on insert to loan_cap do instead nothing")
                .update();

        assertThat(AllInRate.within(cost(lived()), CAP)).isFalse();
    }

    @Test
    void aSettlementPaysNoMoreThanTheCap() {
        String loan = lived();
        kit.clock.set(kit.today().plusDays(31));
        var unused = kit.pay(loan, kit.position(loan).payOff().major().toPlainString());

        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
        assertThat(AllInRate.within(ActualCost.of(Money.fen(1_000_000), PAYOUT, paid(loan), List.of()), CAP))
                .isTrue();
    }

    @Test
    void anOrdinaryLateLoanGivesNothingUp() {
        String loan = kit.openLoan();
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(1).plusDays(40));

        assertThat(kit.risks.of(loan).orElseThrow().costFindings()).isEmpty();
        assertThat(kit.ledger.balances(loan)).doesNotContainKey(Account.WAIVER_EXPENSE);
    }

    @Test
    void whatCannotBeMendedIsFoundAndSaidToNeedPeople() {
        String loan = lived();
        int unused = kit.jdbc.sql("update loan_cap set cap_bps = 1000").update();
        kit.liveTo(kit.today().plusDays(1));

        assertThat(kit.risks.of(loan).orElseThrow().costFindings()).last().matches(one -> !one.kept());
    }

    @Test
    void aLoanThatWasChangedKeepsItsCapToo() {
        String loan = changed();

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
    void withoutTheControlTheSameChangedLifeBreaksTheCap() {
        int unused = kit.jdbc
                .sql("create rule nothing as on insert to loan_cap do instead nothing")
                .update();

        assertThat(AllInRate.within(cost(changed()), CAP)).isFalse();
    }

    @Test
    void aChangeThatMakesTheLoanDearerThanItsCapIsFoundOnceThoughNoPenaltyIsOpen() {
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

    /** Extended by a month before it was due. */
    private String changed() {
        kit.clock.set(PAYOUT);
        String loan = kit.openLoan(1_000_000, "24", 1);
        kit.liveTo(PAYOUT.plusDays(1));
        ChangeOutcome.Done done = ChangeKit.done(new ChangeKit(kit).book(loan, "\"type\":\"EXTENSION\",\"periods\":1"));
        assertThat(done.after().instalments().get(0).due()).isEqualTo(PAYOUT.plusMonths(2));
        live(loan, PAYOUT.plusMonths(2));
        return loan;
    }

    /** One instalment, its interest paid when due, its principal never; penalty paid each month. */
    private String lived() {
        kit.clock.set(PAYOUT);
        String loan = kit.openLoan(1_000_000, "24", 1);
        live(loan, PAYOUT.plusMonths(1));
        return loan;
    }

    private void live(String loan, LocalDate due) {
        kit.liveTo(due);
        var unused = kit.pay(loan, kit.position(loan).open().interest().major().toPlainString());
        for (int month = 1; month <= 6; month++) {
            kit.liveTo(due.plusMonths(month));
            unused = kit.pay(loan, kit.position(loan).open().penalty().major().toPlainString());
        }
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
