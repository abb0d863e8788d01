package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.ReAge;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Undone and back-dated events, what they correct, how late a loan is, and what is refused before anything happens. */
class HistoryTest {

    @Test
    void aBackDatedPaymentReplaysWhatCameAfterIt() {
        Loans loan = three().pay("late", "03-20", "150");
        AccountState before = loan.on("03-20");
        AccountState after = loan.pay("early", "02-10", "100").on("03-20");
        assertThat(open(before)).containsExactly("0.00", "50.00", "100.00");
        assertThat(open(after)).containsExactly("0.00", "0.00", "50.00");
        assertThat(after.instalments().get(0).late()).isEqualTo(eur("0"));
        assertThat(after.transactions()).extracting(Transaction::key).containsExactly("payout0", "early", "late");
    }

    @Test
    void theBooksShowWhatABackDatedPaymentChangedAndWhy() {
        Loans loan = three().pay("late", "03-20", "250");
        AccountState before = loan.on("03-20");
        AccountState after = loan.pay("early", "02-10", "100").on("03-20");
        assertThat(Corrections.between(before, after, "early"))
                .containsExactly(
                        new Correction("early", "DUE_PRINCIPAL", eur("0"), eur("100"), "early"),
                        new Correction("early", "account CASH", eur("0"), eur("100"), "early"),
                        new Correction("early", "account PRINCIPAL", eur("0"), eur("-100"), "early"),
                        new Correction("late", "IN_ADVANCE_PRINCIPAL", eur("50"), eur("100"), "early"),
                        new Correction("late", "PAST_DUE_PRINCIPAL", eur("200"), eur("100"), "early"),
                        new Correction("late", "account ADVANCE", eur("0"), eur("-50"), "early"),
                        new Correction("late", "account PRINCIPAL", eur("-250"), eur("-200"), "early"));
    }

    @Test
    void aCorrectionSaysWhatMustBePosted() {
        assertThat(new Correction("p", "account CASH", eur("100"), eur("30"), "u").difference())
                .isEqualTo(eur("-70"));
    }

    @Test
    void anUndonePaymentNeverWas() {
        AccountState state =
                three().pay("p", "02-10", "100").undo("u", "02-20", "p").on("02-20");
        assertThat(open(state)).containsExactly("100.00", "100.00", "100.00");
        assertThat(state.daysPastDue()).isEqualTo(10);
        assertThat(state.transactions()).extracting(Transaction::key).containsExactly("payout0");
    }

    @Test
    void anUndoingMustKnowWhatItUndoes() {
        AccountState state = three().pay("p", "02-10", "100")
                .undo("u1", "02-20", "q")
                .undo("u2", "02-20", "p")
                .undo("u3", "02-20", "p")
                .undo("u4", "02-20", "u2")
                .on("02-20");
        assertThat(refusals(state)).containsExactly("u1 of UNKNOWN_KEY", "u3 of UNKNOWN_KEY", "u4 of UNKNOWN_KEY");
    }

    @Test
    void eventsOfOneDayWorkInTheOrderOfTheirArrival() {
        AccountState fee = three().charge("c", "01-20", Component.FEE, "02-10", "10")
                .pay("p", "01-20", "50")
                .on("01-20");
        AccountState payment = three().pay("p", "01-20", "50")
                .charge("c", "01-20", Component.FEE, "02-10", "10")
                .on("01-20");
        assertThat(Loans.allocation(fee, "p")).containsEntry("IN_ADVANCE_FEE", "10.00");
        assertThat(Loans.allocation(payment, "p")).doesNotContainKey("IN_ADVANCE_FEE");
    }

    @Test
    void aKeyCountsOnceAndNotForSomethingElse() {
        AccountState state = three().pay("p", "02-10", "100")
                .pay("p", "02-10", "100")
                .pay("p", "02-10", "101")
                .on("02-10");
        assertThat(open(state)).containsExactly("0.00", "100.00", "100.00");
        assertThat(refusals(state)).containsExactly("p key KEY_REUSED");
    }

    @Test
    void theKeyOfWhatWasRefusedStaysFree() {
        AccountState state =
                three().pay("p", "02-10", "0").pay("p", "02-10", "100").on("02-10");
        assertThat(refusals(state)).containsExactly("p amount AMOUNT_NOT_POSITIVE");
        assertThat(open(state)).containsExactly("0.00", "100.00", "100.00");
    }

    @Test
    void theKeysOfDownPaymentsAreNotFree() {
        assertThat(refusals(three().pay("payout0/down-payment", "02-10", "1").on("02-10")))
                .containsExactly("payout0/down-payment key KEY_REUSED");
    }

    @ParameterizedTest(name = "due 10 February, on {0}: {1} days past due since {2}, delinquent since {3}")
    @CsvSource({
        "02-09,0,,",
        "02-10,0,,",
        "02-11,1,02-11,",
        "02-12,2,02-11,",
        "02-13,3,02-11,02-13",
        "03-20,38,02-11,02-13"
    })
    void aLoanIsPastDueOnTheDayAfterItsDueDate(String on, long days, String since, String delinquent) {
        AccountState state = three().on(on);
        assertThat(state.daysPastDue()).isEqualTo(days);
        assertThat(state.overdueSince()).isEqualTo(since == null ? null : day(since));
        assertThat(state.delinquentSince()).isEqualTo(delinquent == null ? null : day(delinquent));
    }

    @Test
    void aPartOfAnInstalmentCuresNothing() {
        assertThat(three().pay("p", "02-20", "99.99").on("02-20").daysPastDue()).isEqualTo(10);
        assertThat(three().pay("p", "02-20", "100").on("02-20").daysPastDue()).isZero();
    }

    @Test
    void withoutAPayoutThereIsNothing() {
        AccountState state = new Loans().pay("p", "02-20", "99.99").on("02-20");
        assertThat(refusals(state)).containsExactly("p on NOT_DISBURSED");
        assertThat(state.instalments()).isEmpty();
    }

    @ParameterizedTest(name = "{1} EUR on {0}: {2}")
    @CsvSource({
        "01-09,10,on BEFORE_DISBURSEMENT",
        "01-15,0,amount AMOUNT_NOT_POSITIVE",
        "01-15,-5,amount AMOUNT_NOT_POSITIVE"
    })
    void aPaymentThatCannotBeIsRefused(String on, String amount, String refusal) {
        AccountState state = three().pay("p", on, amount).on("02-01");
        assertThat(refusals(state))
                .containsExactly("p " + (refusal.equals("on BEFORE_DISBURSEMENT") ? "on NOT_DISBURSED" : refusal));
        assertThat(open(state)).containsExactly("100.00", "100.00", "100.00");
    }

    @Test
    void inACumulativeScheduleAPaymentBeforeThePayoutIsNamedSo() {
        assertThat(refusals(three().cumulative().pay("p", "01-09", "10").on("02-01")))
                .containsExactly("p on BEFORE_DISBURSEMENT");
    }

    @Test
    void anotherCurrencyIsRefused() {
        Money dollars = Money.ofMinor(1_000, Currency.getInstance("USD"));
        AccountState state = three().then(new Payment(stamp("p", "01-15"), PaymentKind.REPAYMENT, dollars))
                .on("01-15");
        assertThat(refusals(state)).containsExactly("p amount WRONG_CURRENCY");
    }

    @Test
    void aPayoutInAnotherCurrencyMakesNoLoan() {
        Money dollars = Money.ofMinor(1_000, Currency.getInstance("USD"));
        AccountState state =
                new Loans().then(new Disbursement(stamp("d", "01-15"), dollars)).on("01-15");
        assertThat(refusals(state)).containsExactly("d amount WRONG_CURRENCY");
    }

    @Test
    void whatIsRecordedAfterTheBooksClosedIsNotDatedIntoThem() {
        AccountState state = three().closedUntil("01-31")
                .then(new Payment(new Stamp("in time", day("01-20"), day("01-20")), PaymentKind.REPAYMENT, eur("10")))
                .then(new Payment(new Stamp("too late", day("01-31"), day("02-01")), PaymentKind.REPAYMENT, eur("10")))
                .then(new Payment(new Stamp("open", day("02-01"), day("02-05")), PaymentKind.REPAYMENT, eur("10")))
                .on("02-05");
        assertThat(refusals(state)).containsExactly("too late on IN_CLOSED_PERIOD");
        assertThat(open(state)).containsExactly("80.00", "100.00", "100.00");
    }

    @Test
    void aKeyIsNeverBlank() {
        assertThatThrownBy(() -> Stamp.of(" ", day("01-10"))).hasMessage("key: must not be blank");
    }

    @Test
    void graceDaysAreNeverNegative() {
        AccountTerms terms = new Loans().terms();
        assertThatThrownBy(() -> new AccountTerms(
                        terms.currency(),
                        terms.plan(),
                        terms.interest(),
                        terms.allocation(),
                        List.of(),
                        terms.style(),
                        -1,
                        null))
                .hasMessage("graceDays: must not be negative");
    }

    @Test
    void everyRuleNamesItsField() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.field()).isNotBlank();
        }
        assertThat(new Refusal("p", Rule.BELOW_FLOOR).field()).isEqualTo("amount");
    }

    @Test
    void eventsAreNamedByTheirWords() {
        assertThat(Names.of(ReAge.class)).isEqualTo("RE_AGE");
        assertThat(Names.of(AccountEvent.CreditBalanceRefund.class)).isEqualTo("CREDIT_BALANCE_REFUND");
        assertThat(Names.of(new Payment(stamp("p", "01-15"), PaymentKind.GOODWILL_CREDIT, eur("1"))))
                .isEqualTo("GOODWILL_CREDIT");
    }

    private static Loans three() {
        return new Loans().payout("01-10", "300");
    }
}
