package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loanflow.ledger.Account;
import loanflow.money.Money;
import loanflow.servicing.RepaymentOutcome.Booked;
import loanflow.servicing.RepaymentOutcome.Reason;
import loanflow.servicing.RepaymentOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A loan's life on PostgreSQL, in the numbers of DOMAIN §9.1. */
class RepaymentTest {

    private ServicingKit kit;

    @BeforeEach
    void open() {
        kit = new ServicingKit();
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
        kit.close();
    }

    @Test
    void openingALoanBooksThePayoutAndStartsItsProcessOnce() {
        LoanTerms terms = kit.terms(1_000_000, "24", 12);

        String loan = kit.servicing.open(terms);

        assertThat(kit.servicing.open(terms)).isEqualTo(loan);
        assertThat(kit.servicing.loanOf(terms.applicationId())).contains(loan);
        assertThat(kit.started).containsExactly(loan);
        assertThat(kit.ledger.balances(loan))
                .isEqualTo(Map.of(Account.PRINCIPAL, Money.fen(1_000_000), Account.CASH_PAYOUT, Money.fen(-1_000_000)));
        LoanPosition position = kit.position(loan);
        assertThat(position.status()).isEqualTo(LoanStatus.ACTIVE);
        assertThat(position.stage()).isEqualTo("CURRENT");
        assertThat(position.daysPastDue()).isEqualTo(-31);
        assertThat(position.nextDueDate()).isEqualTo(PAYOUT.plusMonths(1));
        assertThat(position.nextDueAmount()).isEqualTo(Money.fen(94_560));
        assertThat(position.payOff()).isEqualTo(Money.fen(1_000_000));
        assertThat(position.schedule()).hasSize(12);
    }

    @Test
    void aContractRateOfOddBasisPointsOpensWithAPenaltyRoundedDown() {
        String loan = kit.openLoan(1_000_000, "13.51", 12);
        assertThat(kit.jdbc
                        .sql("select penalty_bps from loan where id = :id")
                        .param("id", loan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2026);
    }

    @Test
    void theHistoryOfACustomerCountsWhatIsOpenSettledAndLate() {
        LoanTerms terms = kit.terms(1_000_000, "24", 12);
        java.util.Currency yuan = terms.principal().currency();
        String loan = kit.servicing.open(terms);
        assertThat(kit.servicing.historyOf("nobody", yuan)).isEqualTo(new OwnHistory(Money.fen(0), 0, 0, 0, 0));
        assertThat(kit.servicing.historyOf(terms.customerId(), yuan))
                .isEqualTo(new OwnHistory(Money.fen(1_000_000), 1, 0, 0, 0));

        kit.liveTo(PAYOUT.plusMonths(1).plusDays(10));
        assertThat(kit.servicing.historyOf(terms.customerId(), yuan))
                .isEqualTo(new OwnHistory(Money.fen(1_000_000), 1, 0, 10, 10));

        kit.pay(loan, kit.position(loan).payOff().major().toPlainString());
        assertThat(kit.servicing.historyOf(terms.customerId(), yuan))
                .isEqualTo(new OwnHistory(Money.fen(0), 1, 1, 0, 10));
    }

    @Test
    void aLoanPaidOnEveryDueDateEndsSettledWithTheScheduledInterest() {
        String loan = kit.openLoan();
        for (int month = 1; month <= 12; month++) {
            kit.liveTo(PAYOUT.plusMonths(month));
            Booked booked = (Booked) kit.pay(loan, month < 12 ? "945.60" : "945.55");
            assertThat(booked.settled()).isEqualTo(month == 12);
        }

        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
        assertThat(kit.ledger.balances(loan))
                .containsEntry(Account.INTEREST_INCOME, Money.fen(-134_715))
                .containsEntry(Account.PRINCIPAL, Money.fen(0))
                .containsEntry(Account.CASH_COLLECTION, Money.fen(1_134_715))
                .doesNotContainKey(Account.PENALTY_INCOME);
        assertThat(kit.told)
                .filteredOn(message -> message.source().equals("loan-settled"))
                .hasSize(1);
    }

    @Test
    void twentyDaysLateCostTenYuanThirtyFourOnTheThirdInstalment() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusMonths(1));
        kit.pay(loan, "945.60");
        kit.liveTo(PAYOUT.plusMonths(2));
        kit.pay(loan, "945.60");
        kit.liveTo(PAYOUT.plusMonths(3).plusDays(20));

        LoanPosition position = kit.position(loan);
        assertThat(position.open().penalty()).isEqualTo(Money.fen(1_034));
        assertThat(position.daysPastDue()).isEqualTo(20);
        assertThat(position.stage()).isEqualTo("S3");
        assertThat(position.overdue()).isEqualTo(Money.fen(94_560 + 1_034));
        Booked booked = (Booked) kit.pay(loan, "955.94");
        assertThat(booked.penalty()).isEqualTo(Money.fen(1_034));
        assertThat(booked.interest()).isEqualTo(Money.fen(16_988));
        assertThat(booked.principal()).isEqualTo(Money.fen(77_572));
        assertThat(booked.advance()).isEqualTo(Money.fen(0));
        assertThat(kit.position(loan).stage()).isEqualTo("CURRENT");
    }

    @Test
    void aPartOfADuePaymentPaysPenaltyThenInterestThenPrincipalOfTheOldest() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusMonths(2).plusDays(1));
        LoanPosition before = kit.position(loan);

        Booked booked = (Booked) kit.pay(loan, "300.00");

        Money penaltyOfOldest = before.schedule().get(0).penalty();
        assertThat(booked.penalty()).isEqualTo(penaltyOfOldest).isEqualTo(Money.fen(1_441));
        assertThat(booked.interest()).isEqualTo(Money.fen(20_000));
        assertThat(booked.principal()).isEqualTo(Money.fen(30_000 - 20_000).minus(penaltyOfOldest));
        assertThat(kit.position(loan).daysPastDue()).isEqualTo(before.daysPastDue());
    }

    @Test
    void moneyThatComesEarlyIsKeptAndPaysTheInstalmentOnItsDueDate() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusDays(20));

        Booked booked = (Booked) kit.pay(loan, "945.60");

        assertThat(booked.advance()).isEqualTo(Money.fen(94_560));
        LoanPosition early = kit.position(loan);
        assertThat(early.nextDueDate()).isEqualTo(PAYOUT.plusMonths(2));
        assertThat(early.payOff()).isEqualTo(Money.fen(1_000_000 + 13_333 - 94_560));
        kit.liveTo(PAYOUT.plusMonths(1).plusDays(5));
        LoanPosition later = kit.position(loan);
        assertThat(later.advance()).isEqualTo(Money.fen(0));
        assertThat(later.schedule().get(0).open()).isEqualTo(Money.fen(0));
        assertThat(later.open().penalty()).isEqualTo(Money.fen(0));
        assertThat(later.open().principal()).isEqualTo(Money.fen(925_440));
    }

    @Test
    void earlySettlementCostsInterestForTheDaysUsedOnly() {
        String loan = kit.openLoan();
        for (int month = 1; month <= 6; month++) {
            kit.liveTo(PAYOUT.plusMonths(month));
            kit.pay(loan, "945.60");
        }
        kit.liveTo(PAYOUT.plusMonths(6).plusDays(10));
        assertThat(kit.position(loan).payOff()).isEqualTo(Money.fen(529_667 + 3_531));

        Booked booked = (Booked) kit.pay(loan, "5331.98");

        assertThat(booked.settled()).isTrue();
        assertThat(booked.interest()).isEqualTo(Money.fen(3_531));
        assertThat(booked.principal()).isEqualTo(Money.fen(529_667));
        assertThat(kit.position(loan).open().total()).isEqualTo(Money.fen(0));
        kit.liveTo(PAYOUT.plusMonths(8));
        assertThat(kit.ledger.balances(loan).get(Account.INTEREST_RECEIVABLE)).isEqualTo(Money.fen(0));
    }

    @Test
    void aWholeMonthUsedNeverCostsMoreThanTheInstalmentWouldHave() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusDays(30));

        assertThat(kit.position(loan).payOff()).isEqualTo(Money.fen(1_000_000 + 20_000));
    }

    @Test
    void moreThanThePayOffSettlesAndTheRestStaysTheBorrowers() {
        String loan = kit.openLoan();

        Booked booked = (Booked) kit.pay(loan, "10000.50");

        assertThat(booked.settled()).isTrue();
        assertThat(booked.interest()).isEqualTo(Money.fen(0));
        assertThat(booked.advance()).isEqualTo(Money.fen(50));
        assertThat(kit.position(loan).advance()).isEqualTo(Money.fen(50));
        assertThat(kit.position(loan).payOff()).isEqualTo(Money.fen(0));
    }

    @Test
    void anAdvanceThatReachesThePayOffSettlesTheLoanByItself() {
        String loan = kit.openLoan(100_000, "12", 1);
        kit.liveTo(PAYOUT.plusDays(1));
        kit.pay(loan, "1000.32");
        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.ACTIVE);
        kit.pay(loan, "0.01");

        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.SETTLED);
    }

    @Test
    void theSamePaymentToldAgainIsAnsweredAsBeforeAndBookedOnce() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusMonths(1));
        RepaymentOutcome first = kit.pay(loan, "945.60", "bank-1");

        assertThat(kit.pay(loan, "945.60", "bank-1")).isEqualTo(first);
        assertThat(kit.pay(loan, "945.6", "bank-1")).isEqualTo(first);
        assertThat(kit.pay(loan, "945.61", "bank-1")).isEqualTo(new Refused(Reason.REFERENCE_USED));
        assertThat(kit.pay(kit.openLoan(), "945.60", "bank-1")).isEqualTo(new Refused(Reason.REFERENCE_USED));
        assertThat(kit.ledger.balances(loan).get(Account.CASH_COLLECTION)).isEqualTo(Money.fen(94_560));
    }

    @Test
    void everyBadPaymentIsRefusedByNameAndWritesNothing() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusDays(10));
        String settled = kit.openLoan();
        kit.pay(settled, "10000");
        String before = kit.checksum();
        LocalDate today = PAYOUT.plusDays(10);

        Map<RepaymentOrder, Reason> cases = Map.of(
                order("unknown", "1", "CNY", null), Reason.LOAN_UNKNOWN,
                order(settled, "1", "CNY", null), Reason.LOAN_CLOSED,
                order(loan, "1", "USD", null), Reason.CURRENCY_DIFFERS,
                order(loan, "1.001", "CNY", null), Reason.TOO_MANY_DECIMALS,
                order(loan, "0", "CNY", null), Reason.AMOUNT_NOT_POSITIVE,
                order(loan, "-5", "CNY", null), Reason.AMOUNT_NOT_POSITIVE,
                order(loan, "1E+30", "CNY", null), Reason.AMOUNT_TOO_LARGE,
                order(loan, "1", "CNY", PAYOUT.minusDays(1)), Reason.BEFORE_DISBURSEMENT,
                order(loan, "1", "CNY", today.minusDays(1)), Reason.IN_CLOSED_PERIOD,
                order(loan, "1", "CNY", today.plusDays(1)), Reason.IN_FUTURE);

        cases.forEach((order, reason) ->
                assertThat(kit.servicing.repay(order)).as(reason.name()).isEqualTo(new Refused(reason)));
        assertThat(kit.checksum()).isEqualTo(before);
        assertThat(kit.jdbc
                        .sql("select count(*) from repayment")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLoanThatIsBehindIsCaughtUpBeforeThePaymentIsBooked() {
        String kept = kit.openLoan();
        String behind = kit.openLoan();
        LocalDate late = PAYOUT.plusMonths(1).plusDays(7);
        kit.clock.set(late);

        Booked booked = (Booked) kit.pay(behind, "2000.00");
        kit.runEndOfDay();

        assertThat(booked.penalty()).isEqualTo(Money.fen(348));
        assertThat(kit.position(kept).open().penalty()).isEqualTo(Money.fen(348));
    }

    @Test
    void aReturnedPayoutTakesTheLoanBackUnlessSomethingWasPaid() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusMonths(1).plusDays(2));
        String paid = kit.openLoan();
        kit.pay(paid, "1.00");

        assertThat(kit.servicing.reverseDisbursement(loan)).isTrue();
        assertThat(kit.servicing.reverseDisbursement(loan)).isFalse();
        assertThat(kit.servicing.reverseDisbursement(paid)).isFalse();

        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.RETURNED);
        assertThat(kit.ledger.balances(loan).values()).containsOnly(Money.fen(0));
        assertThat(kit.pay(loan, "1.00")).isEqualTo(new Refused(Reason.LOAN_CLOSED));
    }

    @Test
    void stageChangesAreToldOnceAndAPaymentThatCuresTellsAtOnce() {
        String loan = kit.openLoan();
        kit.liveTo(PAYOUT.plusMonths(1).plusDays(6));
        assertThat(stages()).containsExactly("PRE", "DUE", "S1", "S2");

        kit.pay(loan, "950.00");

        assertThat(stages()).containsExactly("PRE", "DUE", "S1", "S2", "CURRENT");
        assertThat(kit.jdbc
                        .sql("select max_days_past_due from loan")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    private List<String> stages() {
        return kit.told.stream()
                .filter(message -> message.source().equals(LoanNews.STAGE_CHANGED))
                .map(message -> message.body().replaceAll(".*\"stage\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    private static RepaymentOrder order(String loan, String amount, String currency, LocalDate on) {
        return new RepaymentOrder(
                loan,
                "partner-1",
                new BigDecimal(amount),
                currency,
                UUID.randomUUID().toString(),
                on);
    }
}
