package loanflow.account;

import static loanflow.account.Loans.due;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second payout on a loan of 300.00 in three instalments from 10 January, and the down payments of payouts. */
class LaterPayoutTest {

    @ParameterizedTest(name = "{0} more on {1} in multiples of {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            100  | 01-20 | 0.01 | 133.33 133.33 133.34
            0.01 | 01-20 | 0.01 | 100.00 100.00 100.01
            0.02 | 01-20 | 0.01 | 100.01 100.01 100.00
            100  | 01-20 | 1    | 133.00 133.00 134.00
            120  | 01-20 | 100  | 100.00 100.00 220.00
            180  | 01-20 | 100  | 200.00 180.00 100.00
            100  | 02-09 | 0.01 | 133.33 133.33 133.34
            100  | 02-10 | 0.01 | 100.00 150.00 150.00
            100  | 03-10 | 0.01 | 100.00 100.00 200.00
            100  | 04-10 | 0.01 | 100.00 100.00 100.00 100.00
            """)
    void aProgressiveScheduleAddsEqualShares(String more, String on, String multiple, String expected) {
        AccountState state = new Loans()
                .multiple(multiple)
                .payout("01-10", "300")
                .payout(on, more)
                .on(on);
        assertThat(String.join(" ", due(state))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} more on {1} in multiples of {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            100 | 01-20 | 0.01 | 133.33 133.33 133.34
            100 | 01-20 | 1    | 133.00 133.00 134.00
            100 | 02-10 | 0.01 | 133.33 133.33 133.34
            100 | 02-15 | 0.01 | 100.00 133.33 166.67
            100 | 03-11 | 0.01 | 100.00 100.00 200.00
            180 | 01-20 | 100  | 200.00 200.00 80.00
            """)
    void aCumulativeScheduleAsksForTheLevelOfTheWhole(String more, String on, String multiple, String expected) {
        AccountState state = new Loans()
                .cumulative()
                .multiple(multiple)
                .payout("01-10", "300")
                .payout(on, more)
                .on(on);
        assertThat(String.join(" ", due(state))).isEqualTo(expected);
    }

    /** Two instalments without principal are the first two of the loan, not the first two after the second payout. */
    @Test
    void theGraceOfThePlanIsNotBegunAnew() {
        AccountState state = new Loans()
                .plan(4, 1, Frequency.MONTHS)
                .grace(2)
                .payout("01-10", "100")
                .payout("02-20", "300")
                .on("02-20");

        assertThat(due(state)).containsExactly("0.00", "0.00", "200.00", "200.00");
    }

    /** 1 % a month on all that was paid out: 3.00, then 6.00 on the instalments still to come. */
    @Test
    void flatInterestGrowsWithWhatWasPaidOut() {
        AccountState state = new Loans()
                .interest(InterestMethod.FLAT, "12", YearBasis.THIRTY_360)
                .payout("01-10", "300")
                .payout("02-15", "300")
                .on("02-15");
        assertThat(due(state)).containsExactly("103.00", "206.00", "306.00");
    }

    /** 200.00 open and 100.00 more: 3.00 and 1.50 of interest at 1 %. */
    @Test
    void interestOnTheBalanceIsThatOfTheNewBalance() {
        AccountState state = new Loans()
                .interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .payout("01-10", "300")
                .payout("02-15", "100")
                .on("02-15");
        assertThat(due(state)).containsExactly("103.00", "153.00", "151.50");
    }

    @ParameterizedTest(name = "{1} % of {0} in multiples of {2}: {3}")
    @CsvSource({
        "1000, 25, 0.01, 250.00",
        "100, 33.33, 0.01, 33.33",
        "333, 25, 1, 83.00",
        "334, 25, 1, 84.00",
        "0.05, 10, 0.01, 0.01",
        "0.04, 10, 0.01, 0.00",
        "1000, 0, 0.01, 0.00",
        "1000, 99.99, 0.01, 999.90"
    })
    void aDownPaymentIsAPercentageInMultiples(String amount, String percent, String multiple, String down) {
        RepaymentPlan plan =
                new RepaymentPlan(3, 1, Frequency.MONTHS, 0, eur(multiple), new BigDecimal(percent), false);
        assertThat(Disbursements.downPayment(plan, eur(amount))).isEqualTo(eur(down));
    }

    @ParameterizedTest(name = "{0} overpaid before a payout of 400.00: {1} kept back")
    @CsvSource(nullValues = "nothing", textBlock = """
            0, 100.00
            0.01, 99.99
            99.99, 0.01
            100, nothing
            100.01, nothing
            500, nothing
            """)
    void whatWasOverpaidIsTakenOffTheDownPayment(String overpaid, String kept) {
        AccountTerms terms = new Loans().downPayment("25", true).terms();
        var payout = new AccountEvent.Disbursement(stamp("d", "01-10"), eur("400"));
        assertThat(DownPayments.kept(terms, payout, eur(overpaid)).map(AccountEvent.Payment::amount))
                .isEqualTo(Optional.ofNullable(kept).map(Loans::eur));
    }

    @Test
    void aDownPaymentIsKeptBackOnlyWhereTheTermsSaySo() {
        AccountTerms terms = new Loans().downPayment("25", false).terms();
        var payout = new AccountEvent.Disbursement(stamp("d", "01-10"), eur("400"));
        assertThat(DownPayments.kept(terms, payout, eur("0"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} overpaid, {1} paid out: {2} open, {3} overpaid")
    @CsvSource({"40, 30, 0.00, 10.00", "40, 40, 0.00, 0.00", "40, 100, 60.00, 0.00", "0.01, 100, 99.99, 0.00"})
    void aPayoutIsPaidByWhatWasOverpaidAtMostAsFarAsItGoes(String over, String more, String open, String left) {
        AccountState state = new Loans()
                .payout("01-10", "300")
                .pay("p", "01-15", eur("300").plus(eur(over)).major().toPlainString())
                .payout("01-20", more)
                .on("01-20");
        assertThat(state.outstanding().total()).isEqualTo(eur(open));
        assertThat(state.overpaid()).isEqualTo(eur(left));
    }
}
