package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payments run through 100.00 at 80 pence a day, interest first; every line reckoned by hand. */
class PaymentRunTest {

    /** 30 days on 58.00 cost 13.92, ten on 51.92 cost 4.1536, of which 4.15 are asked for. */
    @Test
    void interestIsPaidBeforePrincipalAndTheRestClosesTheLoan() {
        PaymentRun run = new PaymentRun(Pounds.loan(InterestMethod.ACTUARIAL), pounds("0"));
        run.pay(10, pounds("50"));
        run.pay(40, pounds("20"));
        run.payRest(50);
        assertThat(written(run.rows()))
                .isEqualTo("10: 8.00+42.00 leaves 58.00, 40: 13.92+6.08 leaves 51.92, 50: 4.15+51.92 leaves 0.00");
        assertThat(run.lastPayment()).isEqualTo(pounds("56.07"));
        assertThat(run.totalActuarialInterest()).isEqualByComparingTo("2607.36");
        assertThat(run.rows().get(2).interestBalance()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0} on day 10: {1}, {2} pence of interest left")
    @CsvSource(delimiter = '|', textBlock = """
            0    | 10: 0.00+0.00 leaves 100.00   | 800
            5    | 10: 5.00+0.00 leaves 100.00   | 300
            7.99 | 10: 7.99+0.00 leaves 100.00   | 1
            8    | 10: 8.00+0.00 leaves 100.00   | 0
            8.01 | 10: 8.00+0.01 leaves 99.99    | 0
            108  | 10: 8.00+100.00 leaves 0.00   | 0
            120  | 10: 8.00+112.00 leaves -12.00 | 0
            """)
    void aPaymentCoversInterestFirst(String amount, String row, BigDecimal left) {
        PaymentRun run = new PaymentRun(Pounds.loan(InterestMethod.ACTUARIAL), pounds("0"));
        run.pay(10, pounds(amount));
        assertThat(written(run.rows())).isEqualTo(row);
        assertThat(run.rows().get(0).interestBalance()).isEqualByComparingTo(left);
    }

    @Test
    void interestThatWasNotPaidBearsNone() {
        PaymentRun run = new PaymentRun(Pounds.loan(InterestMethod.ACTUARIAL), pounds("0"));
        run.pay(10, pounds("5"));
        run.payRest(20);
        assertThat(run.lastPayment()).isEqualTo(pounds("111.00"));
    }

    @Test
    void moneyPaidTooMuchCountsAgainstTheInterestAndComesBack() {
        PaymentRun run = new PaymentRun(Pounds.loan(InterestMethod.ACTUARIAL), pounds("0"));
        run.pay(10, pounds("120"));
        run.payRest(20);
        // 12.00 too much for ten days: 0.96.
        assertThat(run.lastPayment()).isEqualTo(pounds("-12.96"));
    }

    @Test
    void addOnInterestIsOwedFromTheStartAndTheDaysAreOnlyCounted() {
        PaymentRun run = new PaymentRun(Pounds.loan(InterestMethod.ADD_ON), pounds("20"));
        run.pay(10, pounds("30"));
        run.payRest(20);
        assertThat(written(run.rows())).isEqualTo("10: 20.00+10.00 leaves 90.00, 20: 0.00+90.00 leaves 0.00");
        assertThat(run.rows().get(0).actuarialInterest()).isEqualByComparingTo("800");
        assertThat(run.rows().get(1).actuarialInterest()).isEqualByComparingTo("720");
    }

    /** By hand: 48.22 left cost 11.57 in thirty days; 48.21 cost 11.57 too. */
    @ParameterizedTest(name = "{0} at {1} a day on days {2}, {3}: {4}, last {5}")
    @CsvSource({
        "100, 0.008, 10 40, LOWER, 59.79, 59.78",
        "100, 0.008, 10 40, HIGHER, 59.78, 59.79",
        "100, 0.008, 10 40, SIMILAR, 59.78, 59.79",
        "100, 0.008, 30, LOWER, 124.00, 124.00",
        "100, 0.008, 30, HIGHER, 124.00, 124.00",
        "100, 0.008, 30 60 90, LOWER, 50.47, 50.46",
        "100, 0.008, 30 60 90, HIGHER, 50.46, 50.49",
        "100, 0.008, 30 60 90, SIMILAR, 50.47, 50.46",
        "100, 0, 30 60 90, LOWER, 33.34, 33.32",
        "100, 0, 30 60 90, HIGHER, 33.33, 33.34",
        "100, 0, 30 60 90, SIMILAR, 33.33, 33.34",
        "100, 0, 1 2 3 4, LOWER, 25.00, 25.00",
        "100, 0, 1 2 3 4, HIGHER, 25.00, 25.00",
        "0.01, 0, 1 2, LOWER, 0.01, 0.00",
        "0.01, 0, 1 2, HIGHER, 0.00, 0.01"
    })
    void theLevelPaymentIsTheLastThatEndsAsAsked(
            String principal, String rate, String days, FinalPayment ending, String level, String last) {
        ShortTermLoan loan = Pounds.ending(principal, rate, InterestMethod.ACTUARIAL, ending);
        assertThat(new LevelPayment(loan, Pounds.days(days)).find()).isEqualTo(pounds(level));
        ShortTermSchedule schedule = ShortTermSchedules.level(loan, Pounds.days(days));
        assertThat(schedule.levelPayment()).isEqualTo(pounds(level));
        assertThat(schedule.finalPayment()).isEqualTo(pounds(last));
        assertThat(schedule.totalPrincipal()).isEqualTo(pounds(principal));
        assertThat(schedule.totalPayments()).isEqualTo(schedule.totalPrincipal().plus(schedule.totalInterest()));
    }

    @Test
    void givenPaymentsLeaveWhatTheyLeave() {
        ShortTermSchedule schedule = ShortTermSchedules.given(
                Pounds.loan(InterestMethod.ACTUARIAL),
                List.of(new ScheduledPayment(10, pounds("50")), new ScheduledPayment(40, pounds("50"))));
        assertThat(written(schedule.rows())).isEqualTo("10: 8.00+42.00 leaves 58.00, 40: 13.92+36.08 leaves 21.92");
        assertThat(schedule.levelPayment()).isEqualTo(pounds("50"));
        assertThat(schedule.initialInterest()).isEqualTo(pounds("0"));
        assertThat(schedule.payments()).extracting(ScheduledPayment::day).containsExactly(10, 40);
    }

    @ParameterizedTest
    @CsvSource({"10 10, days: must ascend from 1", "20 10, days: must ascend from 1"})
    void givenDaysAscend(String days, String rule) {
        List<ScheduledPayment> payments = new ArrayList<>();
        Pounds.days(days).forEach(day -> payments.add(new ScheduledPayment(day, pounds("1"))));
        assertThatThrownBy(() -> ShortTermSchedules.given(Pounds.loan(InterestMethod.ADD_ON), payments))
                .hasMessage(rule);
    }
}
