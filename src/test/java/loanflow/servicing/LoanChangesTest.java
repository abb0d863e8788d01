package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import loanflow.ledger.Account;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each change on real tables: what it does, what it corrects, what it refuses, and that the books stay right. */
class LoanChangesTest {

    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 2, 15);

    private ServicingKit kit;
    private ChangeKit changes;
    private String loan;

    @BeforeEach
    void lend() {
        kit = new ServicingKit();
        changes = new ChangeKit(kit);
        loan = kit.openLoan();
    }

    @AfterEach
    void booksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
        kit.close();
    }

    @Test
    void aRepaymentThatIsFoundLateMakesThePenaltyVanishAndSaysWhy() {
        kit.liveTo(FIRST_DUE.plusDays(10));
        assertThat(kit.position(loan).open().penalty().isPositive()).isTrue();

        var done = ChangeKit.done(changes.bookOn(FIRST_DUE, loan, "\"type\":\"REPAYMENT\",\"amount\":\"945.60\""));

        LoanPosition now = kit.position(loan);
        assertThat(now.open().penalty().isZero()).isTrue();
        assertThat(now.overdue().isZero()).isTrue();
        assertThat(now.daysPastDue()).isNegative();
        assertThat(now.stage()).isEqualTo("CURRENT");
        assertThat(done.corrections()).isNotEmpty().allMatch(one -> one.key().startsWith("penalty-"));
        assertThat(kit.records.history(loan).orElseThrow())
                .filteredOn(event -> event.kind() == LoanEvent.Kind.CORRECTED)
                .isNotEmpty()
                .allMatch(event -> "of a test".equals(event.because()) && "0.00".equals(event.to()));
        assertThat(kit.records
                        .statement(loan, PAYOUT, kit.today())
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> "of a test".equals(line.because()));
    }

    @Test
    void aBouncedDebitOpensWhatItPaidAndTheLoanIsAsLateAsIfItHadNotBeen() {
        kit.liveTo(FIRST_DUE);
        RepaymentOutcome.Booked paid = (RepaymentOutcome.Booked) kit.pay(loan, "945.60");
        kit.liveTo(FIRST_DUE.plusDays(7));
        assertThat(kit.position(loan).overdue().isZero()).isTrue();

        ChangeOutcome unused = changes.book(loan, "\"type\":\"UNDO\",\"of\":\"repayment:" + paid.repaymentId() + "\"");

        LoanPosition now = kit.position(loan);
        assertThat(now.daysPastDue()).isEqualTo(7);
        assertThat(now.stage()).isEqualTo("S2");
        assertThat(now.open().penalty().isPositive()).isTrue();
        kit.liveTo(FIRST_DUE.plusDays(9));
        assertThat(kit.position(loan).daysPastDue()).isEqualTo(9);
    }

    @Test
    void aLoanIsExtendedTwiceAndNoThirdTime() {
        kit.liveTo(FIRST_DUE.minusDays(3));
        var unused = ChangeKit.done(changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1"));
        assertThat(kit.position(loan).nextDueDate()).isEqualTo(FIRST_DUE.plusMonths(1));
        unused = ChangeKit.done(changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1"));
        assertThat(kit.position(loan).nextDueDate()).isEqualTo(FIRST_DUE.plusMonths(2));

        assertThat(changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1"))
                .isEqualTo(new ChangeOutcome.Refused("events[0].periods", "EXTENDED_TWICE"));
        kit.liveTo(FIRST_DUE.plusDays(5));
        assertThat(kit.position(loan).daysPastDue()).isNegative();
    }

    @Test
    void aChargedOffLoanIsOffTheAssetsStillOwedAndWhatComesIsARecovery() {
        kit.liveTo(FIRST_DUE.plusDays(95));
        Money owed = kit.position(loan).open().total();
        var unused = ChangeKit.done(changes.book(loan, "\"type\":\"CHARGE_OFF\""));

        LoanPosition now = kit.position(loan);
        assertThat(now.status()).isEqualTo(LoanStatus.CHARGED_OFF);
        assertThat(now.open().total()).isEqualTo(owed);
        assertThat(balance(Account.PRINCIPAL).isZero()).isTrue();

        assertThat(kit.pay(loan, "100.00")).isInstanceOf(RepaymentOutcome.Booked.class);
        assertThat(balance(Account.RECOVERY_INCOME)).isEqualTo(Money.fen(-10_000));
        assertThat(kit.position(loan).open().total()).isEqualTo(owed.minus(Money.fen(10_000)));
    }

    @Test
    void aWrittenOffLoanEndsAndTakesRecoveriesOnly() {
        kit.liveTo(FIRST_DUE.plusDays(40));
        var unused = ChangeKit.done(changes.book(loan, "\"type\":\"WRITE_OFF\",\"authority\":\"COMMITTEE\""));
        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.WRITTEN_OFF);
        assertThat(kit.pay(loan, "100.00")).isInstanceOfSatisfying(RepaymentOutcome.Booked.class, paid -> {
            assertThat(paid.advance().isZero())
                    .as("nothing is kept for the borrower")
                    .isTrue();
            assertThat(paid.settled()).as("the claim stays").isFalse();
        });
        assertThat(balance(Account.RECOVERY_INCOME)).isEqualTo(Money.fen(-10_000));
        assertThat(kit.position(loan).status()).isEqualTo(LoanStatus.WRITTEN_OFF);
        assertThat(kit.pay(loan, "30.00")).isInstanceOf(RepaymentOutcome.Booked.class);
        assertThat(changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1"))
                .isEqualTo(new ChangeOutcome.Refused("events[0].loan", "LOAN_WRITTEN_OFF"));

        unused = ChangeKit.done(changes.book(loan, "\"type\":\"RECOVERY\",\"amount\":\"50.00\""));
        assertThat(balance(Account.RECOVERY_INCOME)).isEqualTo(Money.fen(-18_000));
        assertThat(changes.findings(loan)).isEmpty();
        assertThat(kit.told).anyMatch(message -> message.source().equals(LoanNews.SETTLED));
        assertThat(kit.told).noneMatch(message -> message.source().equals(LoanNews.SETTLEMENT_ANNOUNCED));
    }

    @Test
    void aRestructureIsOneChangeAllOrNothing() {
        kit.liveTo(FIRST_DUE.plusDays(20));
        String waiver = "\"type\":\"WAIVER\",\"component\":\"PENALTY\",\"amount\":\"%s\",\"authority\":\"MANAGER\"";
        String reAge =
                "\"type\":\"RE_AGE\",\"start\":\"2026-04-15\",\"every\":1,\"unit\":\"MONTHS\",\"instalments\":24";
        String before = kit.checksum();
        assertThat(changes.book(loan, waiver.formatted("99999.00"), reAge))
                .isEqualTo(new ChangeOutcome.Refused("events[0].amount", "MORE_THAN_OPEN"));
        assertThat(kit.checksum()).isEqualTo(before);

        String penalty = kit.position(loan).open().penalty().major().toPlainString();
        var unused = ChangeKit.done(changes.book(loan, waiver.formatted(penalty), reAge));
        LoanPosition now = kit.position(loan);
        assertThat(now.open().penalty().isZero()).isTrue();
        assertThat(now.schedule().get(now.schedule().size() - 1).dueDate()).isEqualTo("2028-03-15");
    }

    @Test
    void theSameChangeToldAgainIsAnsweredAndBookedOnce() {
        kit.liveTo(FIRST_DUE.minusDays(3));
        ChangeOrder order = changes.order(loan, "once-1", kit.today(), "\"type\":\"EXTENSION\",\"periods\":1");
        var first = ChangeKit.done(kit.changes.book(order));
        String after = kit.checksum();
        var again = ChangeKit.done(kit.changes.book(order));
        assertThat(again.after()).isEqualTo(first.after());
        assertThat(again.before()).isEqualTo(first.before());
        assertThat(kit.checksum()).isEqualTo(after);
        assertThat(kit.changes.book(changes.order(loan, "once-1", kit.today(), "\"type\":\"EXTENSION\",\"periods\":2")))
                .isEqualTo(new ChangeOutcome.Refused("key", "KEY_USED"));
    }

    @Test
    void everyRefusalHasANameAndWritesNothing() {
        kit.clock.set(FIRST_DUE.plusDays(200));
        kit.runEndOfDay();
        String pay = "\"type\":\"REPAYMENT\",\"amount\":\"10.00\"";
        Map<ChangeOutcome, ChangeOutcome.Refused> refused = Map.of(
                changes.bookOn(kit.today().plusDays(1), loan, pay), refused("on", "IN_FUTURE"),
                changes.bookOn(LocalDate.of(2026, 2, 28), loan, pay), refused("on", "IN_CLOSED_PERIOD"),
                changes.book("nobody", pay), refused("loanId", "LOAN_UNKNOWN"),
                changes.book(loan, "\"type\":\"REPAYMENT\",\"amount\":\"10.00\",\"currency\":\"EUR\""),
                        refused("events[0].amount", "WRONG_CURRENCY"),
                changes.book(loan, "\"type\":\"REPAYMENT\",\"amount\":\"0.00\""),
                        refused("events[0].amount", "AMOUNT_NOT_POSITIVE"),
                changes.book(loan, "\"type\":\"UNDO\",\"of\":\"nothing\""), refused("events[0].of", "UNKNOWN_KEY"),
                changes.book(loan, "\"type\":\"BUY_BACK\",\"price\":\"5.00\""), refused("events[0].loan", "NOT_SOLD"));
        refused.forEach((outcome, expected) -> assertThat(outcome).isEqualTo(expected));
        String young = kit.openLoan();
        assertThat(changes.bookOn(kit.today().minusDays(1), young, pay))
                .isEqualTo(refused("on", "BEFORE_DISBURSEMENT"));
        assertThat(kit.servicing.reverseDisbursement(young)).isTrue();
        assertThat(changes.book(young, pay)).isEqualTo(refused("loanId", "LOAN_CLOSED"));
        assertThat(kit.jdbc
                        .sql("select count(*) from loan_event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPayoutThatComesBackAfterAChangeLeavesNothingAndTheNightGoesOn() {
        String loan = kit.openLoan();
        kit.liveTo(FIRST_DUE.plusDays(3));
        var unused = ChangeKit.done(changes.book(
                loan, "\"type\":\"WAIVER\",\"component\":\"PENALTY\",\"amount\":\"0.50\",\"authority\":\"MANAGER\""));

        assertThat(kit.servicing.reverseDisbursement(loan)).isTrue();
        assertThat(kit.ledger.balances(loan).values()).allMatch(Money::isZero);
        assertThat(kit.books.findings()).isEmpty();
    }

    /** Tripwire: tables that the fold does not explain are built on by nobody. */
    @Test
    void aLoanWhoseTablesWereTamperedWithIsRefusedByName() {
        kit.liveTo(FIRST_DUE.minusDays(3));
        assertThat(kit.jdbc
                        .sql("update instalment set interest_fen = interest_fen + 1 where loan_id = ? and number = 5")
                        .param(loan)
                        .update())
                .isOne();
        assertThat(changes.book(loan, "\"type\":\"EXTENSION\",\"periods\":1"))
                .isEqualTo(refused("loanId", "BOOKS_DIFFER"));
    }

    @Test
    void aRefundIsOwedWhenItIsBookedAndGoneWhenItIsSentOnce() {
        kit.liveTo(FIRST_DUE.minusDays(3));
        RepaymentOutcome unused = kit.pay(loan, "300.00");
        ChangeOrder order = changes.order(
                loan, "refund-1", kit.today(), "\"type\":\"CREDIT_BALANCE_REFUND\",\"amount\":\"120.00\"");
        var done = ChangeKit.done(kit.changes.book(order));
        assertThat(balance(Account.REFUND_CLEARING)).isEqualTo(Money.fen(-12_000));
        assertThat(kit.position(loan).advance()).isEqualTo(Money.fen(18_000));
        kit.money.sent(loan, "refund-1");
        kit.money.sent(loan, "refund-1");
        assertThat(balance(Account.REFUND_CLEARING).isZero()).isTrue();
        kit.liveTo(FIRST_DUE.plusDays(3));
        assertThat(balance(Account.REFUND_CLEARING).isZero()).isTrue();
        assertThat(done.corrections()).isEmpty();
    }

    private static ChangeOutcome.Refused refused(String field, String rule) {
        return new ChangeOutcome.Refused(field, rule);
    }

    private Money balance(Account account) {
        return kit.ledger.balancesByPart(loan).getOrDefault(account, Money.fen(0));
    }
}
