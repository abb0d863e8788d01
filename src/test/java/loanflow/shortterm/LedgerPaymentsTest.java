package loanflow.shortterm;

import static loanflow.shortterm.Pounds.paid;
import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was paid on a day and what the contract makes of it: late 15.00, unfunded 7.50, three days of grace. */
class LedgerPaymentsTest {

    @ParameterizedTest(name = "{0} of day 12, looked at on day {1}: counts {2}")
    @CsvSource({
        "CONFIRMED, 12, true",
        "CONFIRMED, 500, true",
        "PENDING, 12, true",
        "PENDING, 15, true",
        "PENDING, 16, false",
        "FAILED, 12, false",
        "INSUFFICIENT_FUNDS, 12, false",
        "TIMED_OUT, 12, false"
    })
    void aPaymentCountsWhenItIsConfirmedOrStillMayBe(PaymentStatus status, int evaluationDay, boolean counts) {
        assertThat(paid(12, "20", status).countsOn(evaluationDay, 3)).isEqualTo(counts);
        Money sum = payments(evaluationDay, paid(12, "20", status)).paidOn(12);
        assertThat(sum).isEqualTo(pounds(counts ? "20" : "0"));
    }

    @Test
    void whatCountsOfADayIsAddedUp() {
        LedgerPayments payments = payments(
                20,
                paid(10, "20", PaymentStatus.CONFIRMED),
                paid(10, "30.50", PaymentStatus.CONFIRMED),
                paid(10, "99", PaymentStatus.FAILED),
                paid(11, "7", PaymentStatus.CONFIRMED));
        assertThat(payments.paidOn(10)).isEqualTo(pounds("50.50"));
        assertThat(payments.paidOn(11)).isEqualTo(pounds("7"));
        assertThat(payments.paidOn(12)).isEqualTo(pounds("0"));
        assertThat(payments.days()).containsExactlyInAnyOrder(10, 11);
    }

    @ParameterizedTest(name = "{1} {2} of 50.00 due on day {0}: {3}")
    @CsvSource({
        "10, 49.99, CONFIRMED, 15.00",
        "10, 50.00, CONFIRMED, 0.00",
        "10, 50.01, CONFIRMED, 0.00",
        "19, 10.00, CONFIRMED, 15.00",
        "20, 10.00, CONFIRMED, 0.00",
        "21, 10.00, CONFIRMED, 0.00",
        "10, 50.00, INSUFFICIENT_FUNDS, 22.50",
        "20, 50.00, INSUFFICIENT_FUNDS, 7.50",
        "10, 50.00, FAILED, 15.00",
        "10, 50.00, PENDING, 15.00",
        "18, 50.00, PENDING, 0.00"
    })
    void lateAndUnfundedPaymentsAreCharged(int day, String amount, PaymentStatus status, String charge) {
        assertThat(payments(20, paid(day, amount, status)).chargesOn(day, pounds("50")))
                .isEqualTo(pounds(charge));
    }

    @Test
    void aDayOnWhichNothingIsDueIsNeverLate() {
        assertThat(payments(20).chargesOn(10, pounds("0"))).isEqualTo(pounds("0"));
        assertThat(payments(20).chargesOn(10, pounds("0.01"))).isEqualTo(pounds("15"));
    }

    @ParameterizedTest(name = "{1} on day {0}: free {2}")
    @CsvSource({"0, 100.00, true", "3, 100.00, true", "3, 100.01, true", "3, 99.99, false", "4, 100.00, false"})
    void theWholePrincipalInTheDaysOfGraceIsFree(int day, String amount, boolean free) {
        assertThat(payments(20, paid(day, amount, PaymentStatus.CONFIRMED)).areFreeOfInterest(day))
                .isEqualTo(free);
    }

    @Test
    void twoPaymentsOfOneDayAreOneSum() {
        assertThat(payments(20, paid(2, "60", PaymentStatus.CONFIRMED), paid(2, "40", PaymentStatus.CONFIRMED))
                        .areFreeOfInterest(2))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} paid before 60.00 of {1} owed: {2} due")
    @CsvSource({
        "0, 100, 60.00",
        "0, 59.99, 59.99",
        "10, 100, 50.00",
        "59.49, 100, 0.51",
        "59.50, 100, 0.00",
        "60, 100, 0.00",
        "75, 100, 0.00",
        "0, 0.50, 0.00",
        "0, 0.51, 0.51"
    })
    void whatIsDueIsThePaymentLessWhatWasPaidBeforeItAndAboveTheSmallest(String before, String owed, String due) {
        PaymentDue dues = new PaymentDue(pounds("0.50"));
        dues.paid(pounds(before));
        assertThat(dues.of(pounds("60"), pounds(owed))).isEqualTo(pounds(due));
    }

    @ParameterizedTest(name = "{0} paid of the first 60.00: {1} of the second due")
    @CsvSource({"0, 60.00", "59, 60.00", "60, 60.00", "61, 59.00", "120, 0.00"})
    void arrearsAreNotAskedForWithALaterPayment(String first, String second) {
        PaymentDue dues = new PaymentDue(pounds("0"));
        assertThat(dues.of(pounds("60"), pounds("500"))).isEqualTo(pounds("60"));
        dues.paid(pounds(first));
        assertThat(dues.of(pounds("60"), pounds("500"))).isEqualTo(pounds(second));
    }

    private static LedgerPayments payments(int evaluationDay, ActualPayment... payments) {
        return new LedgerPayments(
                Pounds.loan(InterestMethod.ACTUARIAL),
                terms("15", "7.50", "0", 3, 3),
                List.of(payments),
                new Evaluation(evaluationDay, false));
    }
}
