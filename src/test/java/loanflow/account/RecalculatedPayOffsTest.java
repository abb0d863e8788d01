package loanflow.account;

import static loanflow.account.ByTheDay.interest;
import static loanflow.account.ByTheDay.loan;
import static loanflow.account.ByTheDay.pays;
import static loanflow.account.ByTheDay.sum;
import static loanflow.account.ByTheDay.sums;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.Recalculation.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What repays 1,200 in full where interest follows the balance: to the day, or to the end of the running period. */
class RecalculatedPayOffsTest {

    @ParameterizedTest(name = "on {0}: due {1}, to come {2}, used {3}")
    @CsvSource(delimiter = ';', textBlock = """
            01-01; 0.00;    1200.00;
            01-11; 0.00;    1200.00; 10x1200
            01-31; 0.00;    1200.00; 30x1200
            02-01; 437.20;  800.00;
            02-11; 437.20;  800.00;  10x1200
            02-28; 437.20;  800.00;  27x1200
            03-01; 870.80;  400.00;
            03-15; 870.80;  400.00;  14x1200
            04-01; 1308.00; 0.00;
            12-31; 1308.00; 0.00;
            """)
    void toTheDayAPayOffCostsTheDaysOnAllThatIsOpen(String on, String due, String later, String used) {
        check(loan(Rest.DAY, Rest.DAY).quote(on), due, later, used);
    }

    @ParameterizedTest(name = "on {0}: due {1}, to come {2}, used {3}")
    @CsvSource(delimiter = ';', textBlock = """
            01-01; 0.00;    1200.00; 31x1200
            01-31; 0.00;    1200.00; 31x1200
            02-01; 437.20;  800.00;  28x800
            02-11; 437.20;  800.00;  10x1200 18x800
            03-15; 870.80;  400.00;  14x1200 17x400
            04-01; 1308.00; 0.00;
            """)
    void toTheEndOfThePeriodItCostsTheRestOfItAsIfWhatIsLateCameToday(
            String on, String due, String later, String used) {
        check(loan(Rest.DAY, Rest.PERIOD).quote(on), due, later, used);
    }

    /** Paid, less what was paid: 1,200 and the days that each balance stood. */
    @ParameterizedTest(name = "{0}, quoted on {1}: {2} of interest in all")
    @CsvSource(delimiter = ';', textBlock = """
            01-11 100; 01-21; 10x1200 10x1100
            01-11 412; 01-21; 10x1200 10x800
            01-11 411.99; 01-21; 10x1200 10x800
            01-11 812; 03-15; 10x1200 63x400
            02-01 437.20; 02-11; 31x1200 10x800
            02-11 437.20; 02-21; 31x1200 10x1200 10x800
            02-11 137.20; 02-21; 31x1200 10x1200 10x1100
            02-01 837.20; 02-21; 31x1200 20x400
            """)
    void whatWasPaidAndTheQuoteAreThePrincipalAndItsDays(String payments, String on, String days) {
        Loans loan = pays(loan(), payments);
        assertThat(eur(payments.split(" ", 2)[1]).plus(loan.quote(on).total()))
                .isEqualTo(eur("1200").plus(sum(days)));
    }

    @Test
    void aFeeThatIsNotDueIsAskedForToo() {
        PayOffQuote quote =
                loan().charge("fee", "01-02", Component.FEE, "03-01", "7").quote("01-11");
        assertThat(quote.chargesNotDue()).isEqualTo(eur("7"));
        assertThat(quote.total()).isEqualTo(eur("1219.00"));
    }

    @ParameterizedTest(name = "{0}: {1} pay off on 11 February, interest {2}")
    @CsvSource(delimiter = ';', textBlock = """
            DAY;    1249.20; 31x1200|10x1200|
            PERIOD; 1263.60; 31x1200|10x1200 18x800|
            """)
    void theQuotePaysOffToTheCentAndNothingGrowsAfterIt(Rest payOff, String total, String expected) {
        Loans loan = loan(Rest.DAY, payOff);
        assertThat(loan.quote("02-11").total()).isEqualTo(eur(total));
        AccountState paid = payOff(loan(Rest.DAY, payOff), total).on("12-31");
        assertThat(paid.outstanding().total()).isEqualTo(eur("0"));
        assertThat(paid.overpaid()).isEqualTo(eur("0"));
        assertThat(interest(paid)).isEqualTo(sums(expected));
        AccountState less = payOff(
                        loan(Rest.DAY, payOff),
                        eur(total).minus(eur("0.01")).major().toPlainString())
                .on("12-31");
        assertThat(less.refusals()).containsExactly(new Refusal("off", Rule.LESS_THAN_PAY_OFF));
        assertThat(less.instalments())
                .isEqualTo(loan(Rest.DAY, payOff).on("12-31").instalments());
    }

    @Test
    void whatIsMoreThanThePayOffIsOverpaid() {
        AccountState paid = payOff(loan(), "1300").on("02-11");
        assertThat(paid.overpaid()).isEqualTo(eur("50.80"));
        assertThat(Loans.transaction(paid, "off").overpaid()).isEqualTo(eur("50.80"));
    }

    @Test
    void theBooksTakeTheInterestOfTheDaysWithThePayOff() {
        assertThat(Loans.journal(payOff(loan(), "1249.20").on("02-11"), "off"))
                .isEqualTo(Map.of(
                        "CASH", "1249.20",
                        "PRINCIPAL", "-1200.00",
                        "INTEREST_RECEIVABLE", "-37.20",
                        "INTEREST_INCOME", "-12.00"));
    }

    /** Half of 1,249.20 is enough, a cent less is not; the other half is given up. */
    @Test
    void aSettlementIsMeasuredAgainstThePayOffOfTheDay() {
        AccountState taken = settled("624.60");
        assertThat(taken.outstanding().total()).isEqualTo(eur("0"));
        assertThat(interest(taken)).isEqualTo(sums("31x1200|10x1200|"));
        assertThat(Loans.journal(taken, "s"))
                .isEqualTo(Map.of(
                        "CASH", "624.60",
                        "WAIVED", "624.60",
                        "PRINCIPAL", "-1200.00",
                        "INTEREST_RECEIVABLE", "-37.20",
                        "INTEREST_INCOME", "-12.00"));
        assertThat(settled("624.59").refusals()).containsExactly(new Refusal("s", Rule.BELOW_FLOOR));
    }

    private static AccountState settled(String amount) {
        return loan().then(new Settlement(stamp("s", "02-11"), eur(amount), new BigDecimal("50"), "committee"))
                .on("02-11");
    }

    private static Loans payOff(Loans loan, String amount) {
        return loan.then(new PayOff(stamp("off", "02-11"), eur(amount)));
    }

    private static void check(PayOffQuote quote, String due, String later, String used) {
        assertThat(quote.due()).isEqualTo(eur(due));
        assertThat(quote.principalNotDue()).isEqualTo(eur(later));
        assertThat(quote.interestUsed()).isEqualTo(sum(used == null ? "" : used));
        assertThat(quote.overpaid()).isEqualTo(eur("0"));
        assertThat(quote.total())
                .isEqualTo(quote.due().plus(quote.principalNotDue()).plus(quote.interestUsed()));
    }
}
