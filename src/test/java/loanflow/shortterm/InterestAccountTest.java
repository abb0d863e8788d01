package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest owed in parts of a penny and paid in whole pence. */
class InterestAccountTest {

    @ParameterizedTest(name = "{1} pence, {0}: {2} can be asked for")
    @CsvSource({
        "FLOOR, 12.75, 0.12",
        "CEILING, 12.25, 0.13",
        "HALF_UP, 12.5, 0.13",
        "HALF_UP, 12.49, 0.12",
        "FLOOR, 0.99, 0.00",
        "FLOOR, -0.5, -0.01",
        "FLOOR, 0, 0.00"
    })
    void onlyWholePenceAreAskedFor(RoundingMode rounding, BigDecimal owed, String payable) {
        ShortTermLoan loan = loan("100", InterestMethod.ACTUARIAL, rounding);
        InterestAccount account = new InterestAccount(loan, pounds("0"));
        account.charge(owed);
        assertThat(account.payable(new InterestMeter(loan))).isEqualTo(pounds(payable));
        assertThat(account.owed()).isEqualByComparingTo(owed);
    }

    @ParameterizedTest(name = "of 12.75 pence {0} paid: {1} owed")
    @CsvSource({"0.12, 0", "0.11, 1.75", "0.05, 7.75", "0, 12.75"})
    void theFractionIsDroppedWhenAllWholePenceArePaid(String paid, BigDecimal owed) {
        ShortTermLoan loan = loan("100", InterestMethod.ACTUARIAL, RoundingMode.FLOOR);
        InterestAccount account = new InterestAccount(loan, pounds("0"));
        account.charge(new BigDecimal("12.75"));
        account.pay(pounds(paid), new InterestMeter(loan));
        assertThat(account.owed()).isEqualByComparingTo(owed);
        assertThat(account.paid()).isEqualTo(pounds(paid));
    }

    /** 1.00 for 33 days costs 26.4 pence, of which 26 are paid; 73.6 more reach the cap: 74 close the gap to it. */
    @ParameterizedTest(name = "{0}: {1} at the cap")
    @CsvSource({"ACTUARIAL, 0.74", "ADD_ON, 0.73"})
    void theLastPaymentClosesTheGapToTheCap(InterestMethod method, String last) {
        ShortTermLoan loan = loan("1", method, RoundingMode.FLOOR);
        InterestMeter meter = new InterestMeter(loan);
        InterestAccount account = new InterestAccount(loan, pounds("0"));
        account.charge(meter.count(pounds("1"), 33));
        account.pay(account.payable(meter), meter);
        account.charge(meter.count(pounds("1"), 100));
        assertThat(account.payable(meter)).isEqualTo(pounds(last));
    }

    @Test
    void atTheCapWithNothingOwedNothingIsAskedFor() {
        ShortTermLoan loan = loan("1", InterestMethod.ACTUARIAL, RoundingMode.FLOOR);
        InterestMeter meter = new InterestMeter(loan);
        InterestAccount account = new InterestAccount(loan, pounds("0"));
        account.charge(meter.count(pounds("1"), 200));
        assertThat(account.payable(meter)).isEqualTo(pounds("1.00"));
        account.pay(pounds("1.00"), meter);
        assertThat(account.payable(meter)).isEqualTo(pounds("0"));
        assertThat(account.paid()).isEqualTo(pounds("1.00"));
    }

    /** 20.00 fixed, 5.00 paid; the days cost so much: what is over is given back. */
    @ParameterizedTest(name = "the days cost {0} pence: {1} more, {2} owed")
    @CsvSource({"800, -1200, 300", "500, -1500, 0", "2000, 0, 1500", "2100, 100, 1600", "300, -1700, -200"})
    void settlingReplacesFixedInterestByThatOfTheDays(BigDecimal total, BigDecimal difference, BigDecimal owed) {
        ShortTermLoan loan = loan("100", InterestMethod.ADD_ON, RoundingMode.FLOOR);
        InterestAccount account = new InterestAccount(loan, pounds("20"));
        account.pay(pounds("5"), new InterestMeter(loan));
        assertThat(account.settleAt(total)).isEqualByComparingTo(difference);
        assertThat(account.owed()).isEqualByComparingTo(owed);
    }

    private static ShortTermLoan loan(String principal, InterestMethod method, RoundingMode rounding) {
        return Pounds.loan(principal, Pounds.RATE, method, CostCap.UK_HCSTC, rounding, FinalPayment.LOWER);
    }
}
