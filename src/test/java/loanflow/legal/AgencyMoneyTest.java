package loanflow.legal;

import static loanflow.legal.LegalKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import loanflow.ledger.Account;
import loanflow.ledger.Reconciliation;
import loanflow.legal.AgencyAnswer.Done;
import loanflow.legal.AgencyAnswer.Refused;
import loanflow.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Money that agencies receive, pass on, keep back and are paid: after each test the books and the standings agree. */
class AgencyMoneyTest {

    /** The agency got the claim the day before. */
    private static final LocalDate TODAY = PAYOUT.plusDays(1);

    private static final Currency USD = Currency.getInstance("USD");

    private LegalKit kit;
    private String loan;

    @BeforeEach
    void place() {
        kit = new LegalKit();
        loan = kit.borrow();
        Act unused = kit.place(loan, 2_500);
        kit.liveTo(TODAY);
    }

    @AfterEach
    void booksAreRight() {
        assertThat(kit.findings()).isEmpty();
        assertThat(kit.door(AgencyRecords.class).books()).allMatch(AgencyBooks::isRight);
        assertThat(kit.balance(Account.AGENCY_CLEARING)).isZero();
        assertThat(kit.balance(Account.AGENCY_CLEARING, USD)).isZero();
        kit.close();
    }

    @Test
    void whatAnAgencyReceivesPaysTheLoanAndIsHeldByTheAgency() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);

        assertThat(standing()).isEqualTo("received 100.00 arrived 0.00 kept 0.00 held 100.00 earned 25.00 owed 25.00");
        assertThat(kit.balance(Account.CASH_AGENCY)).isEqualTo(10_000);
        assertThat(kit.balance(Account.CASH_COLLECTION)).isZero();
        assertThat(kit.jdbc
                        .sql("select amount_fen from repayment where loan_id = ? and payment_reference = 'a-1'")
                        .param(loan)
                        .query(Long.class)
                        .single())
                .isEqualTo(10_000);
        assertThat(kit.historyOf(loan)).anyMatch(event -> event.startsWith("REPAID"));
    }

    @Test
    void itPassesAllOfItOnAndIsPaidItsFee() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("100.00", "0", "bank-1")).isInstanceOf(Done.class);

        assertThat(standing()).isEqualTo("received 100.00 arrived 100.00 kept 0.00 held 0.00 earned 25.00 owed 25.00");
        assertThat(kit.balance(Account.CASH_AGENCY)).isZero();
        assertThat(kit.balance(Account.CASH_COLLECTION)).isEqualTo(10_000);

        assertThat(paid(asked("25.00"), "bank-2", "payer")).isInstanceOf(Done.class);
        assertThat(standing()).isEqualTo("received 100.00 arrived 100.00 kept 0.00 held 0.00 earned 25.00 owed 0.00");
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isZero();
        assertThat(kit.balance(Account.CASH_PAYOUT)).isEqualTo(-1_000_000 - 2_500);
    }

    @Test
    void orItKeepsItsFeeBack() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("75.00", "25.00", "bank-1")).isInstanceOf(Done.class);

        assertThat(standing()).isEqualTo("received 100.00 arrived 75.00 kept 25.00 held 0.00 earned 25.00 owed 0.00");
        assertThat(kit.balance(Account.CASH_COLLECTION)).isEqualTo(7_500);
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isZero();
        assertThat(rule(payments().ask("agency-1", Money.fen(1), "supervisor"))).isEqualTo("amount MORE_THAN_OWED");
    }

    @Test
    void itMayKeepAFeeAndSendTheRestLater() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("0", "10.00", "bank-1")).isInstanceOf(Done.class);
        assertThat(remitted("60.00", "0.00", "bank-2")).isInstanceOf(Done.class);

        assertThat(standing()).isEqualTo("received 100.00 arrived 60.00 kept 10.00 held 30.00 earned 25.00 owed 15.00");
    }

    @Test
    void toldTwiceItIsOne() {
        AgencyAnswer first = received("100.00", "a-1");
        assertThat(received("100.00", "a-1")).isEqualTo(first);
        AgencyAnswer sent = remitted("40.00", "5.00", "bank-1");
        assertThat(remitted("40.00", "5.00", "bank-1")).isEqualTo(sent);
        String payment = asked("20.00");
        assertThat(paid(payment, "bank-2", "payer")).isEqualTo(paid(payment, "bank-2", "payer"));

        assertThat(standing()).isEqualTo("received 100.00 arrived 40.00 kept 5.00 held 55.00 earned 25.00 owed 0.00");
        assertThat(journals()).isEqualTo(4);
    }

    @Test
    void whatAnAgencyCannotHaveReceivedIsRefusedByName() {
        String other = kit.borrow();
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);

        each(
                """
                nobody   LOAN  1.00       CNY a-2 agencyId AGENCY_UNKNOWN
                agency-1 OTHER 1.00       CNY a-2 loanId NOT_PLACED
                agency-2 LOAN  1.00       CNY a-2 loanId NOT_PLACED
                agency-1 NONE  1.00       CNY a-2 loanId NOT_PLACED
                agency-1 LOAN  0.00       CNY a-2 amount AMOUNT_NOT_POSITIVE
                agency-1 LOAN  0.001      CNY a-2 amount TOO_MANY_DECIMALS
                agency-1 LOAN  1000000.01 CNY a-2 amount AMOUNT_TOO_LARGE
                agency-1 LOAN  1.00       USD a-2 currency CURRENCY_DIFFERS
                agency-1 LOAN  1.00       CNY a-1 reference REFERENCE_USED
                """,
                row -> kit.door(AgencyReceipts.class)
                        .received(
                                new AgencyReceived(
                                        row[0],
                                        row[1].replace("LOAN", loan).replace("OTHER", other),
                                        new BigDecimal(row[2]),
                                        row[3],
                                        row[4]),
                                "supervisor"));

        assertThat(standing()).startsWith("received 100.00");
        assertThat(count("repayment")).isOne();
    }

    @Test
    void whatCannotHaveArrivedIsRefusedByName() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("5.00", "5.00", "bank-1")).isInstanceOf(Done.class);

        each("""
                nobody   1.00  0.00  CNY bank-2 agencyId AGENCY_UNKNOWN
                agency-1 0.00  0.00  CNY bank-2 arrived NOTHING_MOVED
                agency-1 90.01 0.00  CNY bank-2 arrived MORE_THAN_HELD
                agency-1 80.00 10.01 CNY bank-2 arrived MORE_THAN_HELD
                agency-1 0.00  20.01 CNY bank-2 kept KEPT_MORE_THAN_OWED
                agency-1 5.01  5.00  CNY bank-1 reference REFERENCE_USED
                agency-1 5.00  4.99  CNY bank-1 reference REFERENCE_USED
                agency-1 5.00  5.00  USD bank-1 reference REFERENCE_USED
                agency-2 1.00  0.00  CNY bank-1 arrived MORE_THAN_HELD
                """, row -> {
            Currency currency = Currency.getInstance(row[3]);
            return kit.door(AgencyRemittances.class)
                    .remitted(
                            new AgencyRemitted(
                                    row[0],
                                    Money.of(new BigDecimal(row[1]), currency),
                                    Money.of(new BigDecimal(row[2]), currency),
                                    row[4]),
                            "supervisor");
        });

        assertThat(count("agency_remittance")).isOne();
        assertThat(journals()).isEqualTo(3);
    }

    @Test
    void aRemittanceIsOfOneCurrencyAndNeverNegative() {
        assertThatThrownBy(() -> new AgencyRemitted("agency-1", cny("1"), Money.ofMinor(1, USD), "bank-1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgencyRemitted("agency-1", cny("-1"), cny("0"), "bank-1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgencyRemitted("agency-1", cny("1"), cny("-1"), "bank-1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsAskedForCannotBeAskedForAgainNorBeKept() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        String first = asked("20.00");

        assertThat(rule(payments().ask("agency-1", cny("5.01"), "supervisor"))).isEqualTo("amount MORE_THAN_OWED");
        assertThat(rule(remitted("10.00", "5.01", "bank-1"))).isEqualTo("kept KEPT_MORE_THAN_OWED");
        assertThat(rule(payments().ask("agency-1", cny("0.00"), "supervisor"))).isEqualTo("amount MORE_THAN_OWED");
        assertThat(rule(payments().ask("nobody", cny("1.00"), "supervisor"))).isEqualTo("agencyId AGENCY_UNKNOWN");

        assertThat(payments().refuse(first, "supervisor")).isInstanceOf(Done.class);
        assertThat(remitted("10.00", "25.00", "bank-1")).isInstanceOf(Done.class);
    }

    /** Supervisors who ask, and agencies that keep, at the same moment: no fee leaves twice. */
    @Test
    void oneFeeIsTakenOnceHoweverManyReachForIt() throws Exception {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            List<Callable<AgencyAnswer>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String reference = "bank-" + i;
                all.add(() -> payments().ask("agency-1", cny("25.00"), "supervisor"));
                all.add(() -> remitted("0.00", "25.00", reference));
            }
            int done = 0;
            for (Future<AgencyAnswer> one : people.invokeAll(all)) {
                done += one.get() instanceof Done ? 1 : 0;
            }
            assertThat(done).isOne();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whoAsksDoesNotPayWhateverWayHeTakes() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        String payment = asked("20.00");

        assertThat(rule(paid(payment, "bank-1", "supervisor"))).isEqualTo("id SAME_PERSON");
        assertThatThrownBy(() -> kit.jdbc
                        .sql("update agency_payment set state = 'PAID', reference = 'x', decided_by = asked_by,"
                                + " decided_at = now() where id = ?")
                        .param(payment)
                        .update())
                .as("not even behind our back")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("agency_payment_four_eyes");
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isEqualTo(-2_500);
    }

    @Test
    void whatIsDecidedStaysDecided() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        String refused = asked("10.00");
        assertThat(payments().refuse(refused, "payer")).isInstanceOf(Done.class);
        String done = asked("10.00");
        assertThat(paid(done, "bank-1", "payer")).isInstanceOf(Done.class);

        assertThat(rule(paid(refused, "bank-2", "payer"))).isEqualTo("id NOT_ASKED");
        assertThat(rule(payments().refuse(refused, "payer"))).isEqualTo("id NOT_ASKED");
        assertThat(rule(paid(done, "bank-2", "payer"))).isEqualTo("id NOT_ASKED");
        assertThat(rule(payments().refuse(done, "payer"))).isEqualTo("id NOT_ASKED");
        assertThat(rule(paid("none", "bank-2", "payer"))).isEqualTo("id NOT_ASKED");
        assertThat(rule(paid(asked("5.00"), "bank-1", "payer")))
                .as("one transfer pays one request")
                .isEqualTo("reference REFERENCE_USED");
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isEqualTo(-1_500);
    }

    /** The payer's bank takes the money back after the fee was asked for, and after another one was paid. */
    @Test
    void aFeeThatWasTakenBackIsNotPaidAndOneThatWasPaidIsOwedToUs() {
        String payment = kit.pay(loan, "100.00");
        String small = asked("5.00");
        assertThat(paid(small, "bank-1", "payer")).isInstanceOf(Done.class);
        String rest = asked("20.00");
        String unused = kit.change(loan, "\"type\":\"UNDO\",\"of\":\"" + payment + "\"");

        assertThat(rule(paid(rest, "bank-2", "payer"))).isEqualTo("amount MORE_THAN_OWED");
        assertThat(standing()).isEqualTo("received 0.00 arrived 0.00 kept 0.00 held 0.00 earned 0.00 owed -5.00");
        assertThat(kit.balance(Account.AGENCY_PAYABLE)).isEqualTo(500);

        assertThat(payments().refuse(rest, "supervisor")).isInstanceOf(Done.class);
        assertThat(kit.pay(loan, "100.00")).isNotEmpty();
        assertThat(rule(payments().ask("agency-1", cny("20.01"), "supervisor"))).isEqualTo("amount MORE_THAN_OWED");
        assertThat(paid(asked("20.00"), "bank-3", "payer")).isInstanceOf(Done.class);
    }

    /** What was booked by mistake leaves with a remittance that names the correction: books and standing stay one. */
    @Test
    void aReceiptThatIsUndoneIsStillTheAgencysToClear() {
        String receipt = "repayment:" + ((Done) received("100.00", "a-1")).id();
        String unused = kit.change(loan, "\"type\":\"UNDO\",\"of\":\"" + receipt + "\"");

        assertThat(standing()).isEqualTo("received 100.00 arrived 0.00 kept 0.00 held 100.00 earned 0.00 owed 0.00");
        assertThat(kit.balance(Account.CASH_COLLECTION)).isEqualTo(-10_000);
        assertThat(remitted("100.00", "0", "correction-1")).isInstanceOf(Done.class);
        assertThat(kit.balance(Account.CASH_COLLECTION)).isZero();
        assertThat(kit.balance(Account.CASH_AGENCY)).isZero();
    }

    @Test
    void currenciesAreKeptApart() {
        String dollars = kit.borrow(Money.ofMinor(1_000_000, USD));
        Act unused = kit.place(dollars, 5_000);
        kit.liveTo(TODAY.plusDays(1));
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(kit.door(AgencyReceipts.class)
                        .received(
                                new AgencyReceived("agency-1", dollars, new BigDecimal("40.00"), "USD", "a-2"),
                                "supervisor"))
                .isInstanceOf(Done.class);

        assertThat(standings())
                .containsExactly(
                        "CNY received 100.00 arrived 0.00 kept 0.00 held 100.00 earned 25.00 owed 25.00",
                        "USD received 40.00 arrived 0.00 kept 0.00 held 40.00 earned 20.00 owed 20.00");
        assertThat(rule(kit.door(AgencyRemittances.class)
                        .remitted(
                                new AgencyRemitted(
                                        "agency-1", Money.ofMinor(4_001, USD), Money.ofMinor(0, USD), "bank-1"),
                                "supervisor")))
                .isEqualTo("arrived MORE_THAN_HELD");
        assertThat(rule(payments().ask("agency-1", Money.ofMinor(2_001, USD), "supervisor")))
                .isEqualTo("amount MORE_THAN_OWED");
        assertThat(payments().ask("agency-1", Money.ofMinor(2_000, USD), "supervisor"))
                .isInstanceOf(Done.class);
        assertThat(kit.balance(Account.CASH_AGENCY, USD)).isEqualTo(4_000);
    }

    /** Invariant I7: each movement is on one statement, under the name that its provider gives it. */
    @Test
    void everyMovementIsFoundOnItsStatement() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("40.00", "5.00", "bank-1")).isInstanceOf(Done.class);
        assertThat(paid(asked("20.00"), "bank-2", "payer")).isInstanceOf(Done.class);

        Reconciliation reconciliation = kit.door(Reconciliation.class);
        assertThat(reconciliation.reconcile(TODAY.plusDays(1))).isZero();

        assertThat(reconciliation.standings()).allMatch(one -> one.isExplained());
        assertThat(kit.jdbc
                        .sql("select account || ' ' || name || ' ' || amount_fen from cash_movement"
                                + " where business_date = ? order by 1")
                        .param(TODAY)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CASH_AGENCY a-1 10000",
                        "CASH_AGENCY bank-1 -4000",
                        "CASH_AGENCY bank-1:fee -500",
                        "CASH_COLLECTION bank-1 4000",
                        "CASH_PAYOUT bank-2 -2000");
    }

    @Test
    void whatWasReceivedAndSentOnIsNeverEdited() {
        assertThat(received("100.00", "a-1")).isInstanceOf(Done.class);
        assertThat(remitted("40.00", "0.00", "bank-1")).isInstanceOf(Done.class);

        for (String statement : List.of(
                "update agency_receipt set agency_id = 'agency-2'",
                "delete from agency_receipt",
                "update agency_remittance set arrived_fen = 1",
                "delete from agency_remittance")) {
            assertThatThrownBy(() -> kit.jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    /** Rows of five words, and of the two that name field and rule. */
    private static void each(String rows, Function<String[], AgencyAnswer> asked) {
        assertThat(rows.lines()).allSatisfy(line -> {
            String[] row = line.split(" +");
            assertThat(rule(asked.apply(row))).as(line).isEqualTo(row[5] + " " + row[6]);
        });
    }

    private AgencyAnswer received(String amount, String reference) {
        return kit.door(AgencyReceipts.class)
                .received(new AgencyReceived("agency-1", loan, new BigDecimal(amount), "CNY", reference), "supervisor");
    }

    private AgencyAnswer remitted(String arrived, String kept, String reference) {
        return kit.door(AgencyRemittances.class)
                .remitted(new AgencyRemitted("agency-1", cny(arrived), cny(kept), reference), "supervisor");
    }

    private String asked(String amount) {
        return ((Done) payments().ask("agency-1", cny(amount), "supervisor")).id();
    }

    private AgencyAnswer paid(String payment, String reference, String by) {
        return payments().paid(payment, reference, by);
    }

    private AgencyPayments payments() {
        return kit.door(AgencyPayments.class);
    }

    private String standing() {
        return standings().get(0).substring(4);
    }

    private List<String> standings() {
        return kit.door(AgencyRecords.class).standings().stream()
                .map(one -> one.received().currency() + " received "
                        + one.received().major() + " arrived "
                        + one.arrived().major() + " kept " + one.kept().major() + " held "
                        + one.held().major() + " earned " + one.earned().major() + " owed "
                        + one.owed().major())
                .toList();
    }

    private long journals() {
        return kit.jdbc
                .sql("select count(*) from journal where loan_id = ?")
                .param(AgencyAccounts.of("agency-1"))
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return kit.jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String rule(AgencyAnswer answer) {
        return answer instanceof Refused refused ? refused.field() + " " + refused.rule() : answer.toString();
    }

    private static Money cny(String major) {
        return Money.of(new BigDecimal(major), Money.CNY);
    }
}
