package loanflow.debit;

import static loanflow.debit.DebitKit.DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loanflow.contact.Restriction;
import loanflow.debit.Debit.State;
import loanflow.money.Money;
import loanflow.servicing.LoanStatus;
import loanflow.workflow.simulation.Simulator.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Direct debits on PostgreSQL: when money is drawn, how often, and that it is booked once. */
class DirectDebitTest {

    private DebitKit kit;
    private final String customer = UUID.randomUUID().toString();

    @BeforeEach
    void open() {
        kit = new DebitKit();
    }

    @AfterEach
    void theBooksAreRight() {
        assertThat(kit.books.findings()).isEmpty();
        kit.close();
    }

    @Test
    void whatIsDueIsDrawnOnceOnTheDueDateAndPaysTheInstalment() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE.minusDays(1), 20);
        assertThat(kit.debits.instructDue()).as("nothing is due yet").isZero();
        kit.liveTo(DUE, 8);

        assertThat(kit.debits.instructDue()).isEqualTo(1);
        assertThat(kit.debits.instructDue()).as("again in the same hour").isZero();
        kit.send();

        assertThat(kit.debits.of(loan)).singleElement().satisfies(debit -> {
            assertThat(debit.state()).isEqualTo(State.COLLECTED);
            assertThat(debit.amount()).isEqualTo(Money.fen(94_560));
        });
        assertThat(kit.repayments(loan)).as("the answer came twice").isEqualTo(1);
        assertThat(kit.cash(loan)).isEqualTo("CASH_DIRECT_DEBIT=94560 CASH_PAYOUT=-1000000");
        assertThat(kit.servicing.position(loan).orElseThrow().nextDueDate()).isEqualTo(DUE.plusMonths(1));
        kit.liveTo(DUE, 14);
        assertThat(kit.debits.instructDue()).isZero();
    }

    @Test
    void anEmptyAccountIsTriedThreeTimesThenDailyThenTwiceAWeekThenNeverAgain() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.provider.behave("direct-debit", Mode.ERROR);
        for (LocalDate day = DUE; !day.isAfter(DUE.plusDays(45)); day = day.plusDays(1)) {
            for (int hour : new int[] {8, 14, 20}) {
                kit.liveTo(day, hour);
                int unused = kit.debits.instructDue();
                kit.send();
            }
        }

        List<Long> daysPastDue = kit.debits.of(loan).stream()
                .map(debit -> LocalDate.ofInstant(debit.instructedAt().toInstant(), DebitKit.ZONE)
                                .toEpochDay()
                        - DUE.toEpochDay())
                .sorted()
                .toList();
        assertThat(daysPastDue).containsExactly(0L, 0L, 0L, 1L, 2L, 3L, 4L, 5L, 9L, 12L, 16L, 19L, 23L, 26L, 30L);
        assertThat(kit.states(loan)).containsOnly(State.FAILED);
        assertThat(kit.repayments(loan)).isZero();
    }

    @Test
    void twoFailuresInARowEndItInTheUnitedStatesUntilTheBorrowerAuthorisesAnew() {
        Money dollars = Money.ofMinor(1_000_000, Currency.getInstance("USD"));
        String loan = kit.borrow(customer, dollars);
        kit.provider.behave("direct-debit", Mode.ERROR);
        everyDay(DUE, DUE.plusDays(25));
        assertThat(kit.states(loan)).containsExactly(State.FAILED, State.FAILED);

        assertThat(kit.mandates.revoke(loan, "applicant:1")).isTrue();
        kit.allow(loan, dollars);
        everyDay(DUE.plusDays(26), DUE.plusDays(29));

        assertThat(kit.states(loan)).hasSize(3);
    }

    @Test
    void noMoreThanTwoTriesForOneDueDateInTheUnitedKingdom() {
        String loan = kit.borrow(customer, Money.ofMinor(1_000_000, Currency.getInstance("GBP")));
        kit.provider.behave("direct-debit", Mode.ERROR);

        everyDay(DUE, DUE.plusDays(20));

        assertThat(kit.states(loan)).hasSize(2);
    }

    @Test
    void anUnclearAnswerIsAskedAgainUnderItsKeyAndDrawnAndBookedOnce() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE, 8);
        kit.provider.behave("direct-debit", Mode.GARBAGE);
        int unused = kit.debits.instructDue();
        kit.send();
        assertThat(kit.states(loan)).containsExactly(State.ASKED);
        kit.liveTo(DUE, 14);
        assertThat(kit.debits.instructDue()).as("one may still be drawn").isZero();

        assertThat(kit.mandates.revoke(loan, "applicant:1")).isTrue();
        kit.provider.behave("direct-debit", Mode.OK);
        kit.send();

        assertThat(kit.states(loan)).as("it was drawn before the revocation").containsExactly(State.COLLECTED);
        assertThat(kit.repayments(loan)).isEqualTo(1);
    }

    @Test
    void nothingIsDrawnOfWhoIsAtRestOrHasRevoked() {
        String rests = kit.borrow(customer, Money.fen(1_000_000));
        String disputes = kit.borrow(UUID.randomUUID().toString(), Money.fen(1_000_000));
        String revoked = kit.borrow(UUID.randomUUID().toString(), Money.fen(1_000_000));
        kit.contact.restrict(customer, Restriction.HOLD, "HARDSHIP");
        kit.contact.restrict(customerOf(disputes), Restriction.DISPUTE, "AMOUNT");
        assertThat(kit.mandates.revoke(revoked, "applicant:1")).isTrue();
        kit.liveTo(DUE, 8);

        assertThat(kit.debits.instructDue()).isZero();

        kit.contact.lift(customer, Restriction.HOLD, "HARDSHIP");
        assertThat(kit.debits.instructDue()).isEqualTo(1);
        assertThat(kit.states(rests)).containsExactly(State.INSTRUCTED);
    }

    @Test
    void whatChangedBetweenInstructionAndCallIsSeenAtTheLastMoment() {
        String revoked = kit.borrow(UUID.randomUUID().toString(), Money.fen(1_000_000));
        String rests = kit.borrow(customer, Money.fen(1_000_000));
        String paid = kit.borrow(UUID.randomUUID().toString(), Money.fen(1_000_000));
        String settled = kit.borrow(UUID.randomUUID().toString(), Money.fen(1_000_000));
        kit.liveTo(DUE, 8);
        assertThat(kit.debits.instructDue()).isEqualTo(4);

        assertThat(kit.mandates.revoke(revoked, "applicant:1")).isTrue();
        kit.contact.restrict(customer, Restriction.HOLD, "HARDSHIP");
        pay(paid, "100.00");
        pay(
                settled,
                kit.servicing.position(settled).orElseThrow().payOff().major().toPlainString());
        kit.send();

        assertThat(List.of(revoked, rests, paid, settled))
                .extracting(loan -> kit.debits.of(loan).get(0).reason())
                .containsExactly("MANDATE_REVOKED", "CUSTOMER_AT_REST", "LESS_IS_DUE", "LOAN_CLOSED");
        assertThat(kit.waiting).isEmpty();
        kit.liveTo(DUE, 14);
        assertThat(kit.debits.instructDue()).as("what is left on the third").isEqualTo(1);
        assertThat(kit.debits.of(paid).get(0).amount()).isEqualTo(Money.fen(84_560));
    }

    @Test
    void moneyThatTheLoanTakesNoMoreIsNamedAndNotLost() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE, 8);
        int unused = kit.debits.instructDue();
        kit.provider.behave("direct-debit", Mode.GARBAGE);
        kit.send();
        pay(loan, kit.servicing.position(loan).orElseThrow().payOff().major().toPlainString());
        assertThat(kit.servicing.position(loan).orElseThrow().status()).isEqualTo(LoanStatus.SETTLED);

        kit.send();

        assertThat(kit.debits.of(loan)).singleElement().satisfies(debit -> {
            assertThat(debit.state()).isEqualTo(State.UNBOOKED);
            assertThat(debit.reason()).isEqualTo("LOAN_CLOSED");
        });
    }

    @Test
    void aDebitNeverDrawsMoreThanTheMandateAllows() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        assertThat(kit.mandates.give(loan, "card-2", Money.fen(1), "V1", "applicant:1"))
                .isEqualTo(Mandates.Given.MANDATE_STANDS);
        assertThat(kit.mandates.revoke(loan, "applicant:1")).isTrue();
        kit.allow(loan, Money.fen(50_000));
        kit.liveTo(DUE, 8);

        int unused = kit.debits.instructDue();

        assertThat(kit.debits.of(loan).get(0).amount()).isEqualTo(Money.fen(50_000));
    }

    @Test
    void aBouncedDebitIsKnownOnceAndOnlyOfWhatWasCollected() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE, 8);
        int unused = kit.debits.instructDue();
        String key = kit.debits.of(loan).get(0).key();
        assertThat(kit.debits.bounced(key, "RETURNED")).as("not yet collected").isFalse();
        kit.send();

        assertThat(kit.debits.bounced(key, "RETURNED")).isTrue();
        assertThat(kit.debits.bounced(key, "RETURNED")).isFalse();
        assertThat(kit.debits.bounced("debit-of-nobody", "RETURNED")).isFalse();
        assertThat(kit.states(loan)).containsExactly(State.BOUNCED);
    }

    @Test
    void nothingIsDrawnBeforeTheNightHasClosedTheDay() {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE.minusDays(1), 12);
        kit.sleepTo(DUE, 8);

        assertThatThrownBy(kit.debits::instructDue).hasMessageContaining("no debits before end of day");
        assertThat(kit.debits.of(loan)).isEmpty();
    }

    @Test
    void beforeItsFirstNightAHouseHasNothingToDraw() {
        kit.sleepTo(DUE, 8);

        assertThat(kit.debits.instructDue()).isZero();
    }

    @Test
    void twoNodesAtTheSameHourInstructOneDebit() throws Exception {
        String loan = kit.borrow(customer, Money.fen(1_000_000));
        kit.liveTo(DUE, 8);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        int instructed = 0;
        try {
            Callable<Integer> node = kit.debits::instructDue;
            for (Future<Integer> one : nodes.invokeAll(Collections.nCopies(4, node))) {
                instructed += one.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(instructed).isEqualTo(1);
        assertThat(kit.states(loan)).containsExactly(State.INSTRUCTED);
    }

    private void everyDay(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            kit.liveTo(day, 8);
            int unused = kit.debits.instructDue();
            kit.send();
        }
    }

    private void pay(String loan, String amount) {
        var unused = kit.servicing.repay(new loanflow.servicing.RepaymentOrder(
                loan,
                "partner-1",
                new java.math.BigDecimal(amount),
                "CNY",
                UUID.randomUUID().toString(),
                null));
    }

    private String customerOf(String loan) {
        return kit.jdbc
                .sql("select customer_id from loan where id = ?")
                .param(loan)
                .query(String.class)
                .single();
    }
}
