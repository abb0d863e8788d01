package loanflow.shortterm;

import static loanflow.shortterm.Pounds.paid;
import static loanflow.shortterm.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Payments as a contract may give them, a day apart: which of them is the level one, and which days may be. */
class GivenPaymentsTest {

    @ParameterizedTest(name = "{0}: {1} is the level payment, {2} the last, {3} in all")
    @CsvSource({
        "5, 5, 5, 5",
        "5 7, 7, 7, 12",
        "7 5, 7, 5, 12",
        "5 5 7, 5, 7, 17",
        "7 5 5 7, 7, 7, 24",
        "9 5 5 7, 5, 7, 26",
        "0 0 3, 0, 3, 3"
    })
    void theLevelPaymentOccursMostOftenAndOfSeveralTheLargest(String given, String level, String last, String sum) {
        ShortTermSchedule schedule = ShortTermSchedules.given(Pounds.loan(InterestMethod.ACTUARIAL), payments(given));
        assertThat(schedule.levelPayment()).isEqualTo(pounds(level));
        assertThat(schedule.finalPayment()).isEqualTo(pounds(last));
        assertThat(schedule.totalPayments()).isEqualTo(pounds(sum));
        assertThat(schedule.totalInterest().plus(schedule.totalPrincipal())).isEqualTo(schedule.totalPayments());
        assertThat(schedule.payments()).isEqualTo(payments(given));
    }

    @ParameterizedTest
    @EnumSource(InterestMethod.class)
    void daysAscendFromTheDayAfterThePayout(InterestMethod method) {
        ShortTermLoan loan = Pounds.loan(method);
        assertThatThrownBy(() -> ShortTermSchedules.level(loan, List.of(0))).hasMessage("days: must ascend from 1");
        assertThatThrownBy(() -> ShortTermSchedules.level(loan, List.of(5, 4))).hasMessage("days: must ascend from 1");
        assertThatThrownBy(() -> ShortTermSchedules.given(loan, List.of())).hasMessage("days: at least one");
        assertThat(ShortTermSchedules.level(loan, List.of(1)).totalPayments()).isEqualTo(pounds("100.80"));
    }

    @Test
    void whatIsJustAllowedIsAllowed() {
        assertThat(paid(0, "0.01", PaymentStatus.FAILED).day()).isZero();
        assertThat(new Evaluation(0, true).day()).isZero();
        assertThat(new ScheduledPayment(1, pounds("0")).amount()).isEqualTo(pounds("0"));
        assertThat(Pounds.terms("0", "0", "0", 0, 0).smallestPayment()).isEqualTo(pounds("0"));
    }

    private static List<ScheduledPayment> payments(String amounts) {
        List<ScheduledPayment> payments = new ArrayList<>();
        for (String amount : List.of(amounts.split(" ", -1))) {
            payments.add(new ScheduledPayment(payments.size() + 1, pounds(amount)));
        }
        return payments;
    }
}
