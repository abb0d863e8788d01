package loanflow.account;

import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.journal;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 1200.00 in six months from 10 January at 24 %, repaid on 20 February with the first instalment open. */
class PayOffsTest {

    /** Ten days of the second period on the principal to come: 1,000.00 x 24 % x 10/360 = 6.67. */
    @ParameterizedTest(name = "{0}: due {1}, to come {2}, used {3}, in all {4}")
    @CsvSource({
        "EQUAL_INSTALMENTS, 214.23, 1009.77, 6.73, 1230.73",
        "EQUAL_PRINCIPAL, 224.00, 1000.00, 6.67, 1230.67",
        "INTEREST_FIRST, 24.00, 1200.00, 8.00, 1232.00",
        "FLAT, 224.00, 1000.00, 6.67, 1230.67",
        "NONE, 200.00, 1000.00, 0.00, 1200.00"
    })
    void aQuoteIsWhatIsDueWhatIsToComeAndTheDaysUsed(
            InterestMethod method, String due, String later, String used, String total) {
        PayOffQuote quote = loan(method).quote("02-20");
        assertThat(quote.due()).isEqualTo(eur(due));
        assertThat(quote.principalNotDue()).isEqualTo(eur(later));
        assertThat(quote.interestUsed()).isEqualTo(eur(used));
        assertThat(quote.total()).isEqualTo(eur(total));
        assertThat(quote.chargesNotDue()).isEqualTo(eur("0"));
    }

    @ParameterizedTest(name = "{0}: {1} pay off, a cent less does not")
    @CsvSource({
        "EQUAL_INSTALMENTS, 1230.73",
        "EQUAL_PRINCIPAL, 1230.67",
        "INTEREST_FIRST, 1232.00",
        "FLAT, 1230.67",
        "NONE, 1200.00"
    })
    void theQuotePaysOffToTheCent(InterestMethod method, String total) {
        AccountState paid =
                loan(method).then(new PayOff(stamp("off", "02-20"), eur(total))).on("02-20");
        AccountState less = loan(method)
                .then(new PayOff(stamp("off", "02-20"), eur(total).minus(eur("0.01"))))
                .on("02-20");
        assertThat(open(paid)).containsOnly("0.00");
        assertThat(paid.overpaid()).isEqualTo(eur("0"));
        assertThat(less.refusals()).containsExactly(new Refusal("off", Rule.LESS_THAN_PAY_OFF));
    }

    @ParameterizedTest(name = "on {0} {1} of interest is used")
    @CsvSource({
        "01-10, 0.00",
        "01-11, 0.80",
        "01-25, 12.00",
        "02-09, 24.00",
        "02-10, 0.00",
        "02-11, 0.67",
        "03-09, 18.00"
    })
    void interestIsUsedByTheDayAndEndsWithItsPeriod(String on, String used) {
        assertThat(loan(InterestMethod.EQUAL_PRINCIPAL).quote(on).interestUsed())
                .isEqualTo(eur(used));
    }

    @Test
    void chargesThatAreNotDueAreInTheQuoteAndWhatIsDueIsNot() {
        PayOffQuote quote = loan(InterestMethod.EQUAL_PRINCIPAL)
                .charge("due", "01-10", Component.FEE, "02-10", "3")
                .charge("fee", "01-10", Component.FEE, "03-01", "5")
                .charge("penalty", "01-10", Component.PENALTY, "06-01", "7")
                .quote("02-20");
        assertThat(quote.due()).isEqualTo(eur("227"));
        assertThat(quote.chargesNotDue()).isEqualTo(eur("12"));
        assertThat(quote.total()).isEqualTo(eur("1245.67"));
    }

    /** Half of 1230.67 is 615.335: at least 615.34. Interest is paid first, 24.00 due and 6.67 for the days used. */
    @Test
    void aSettlementIsCutToTheDaysUsedBeforeItsFloorIsTaken() {
        AccountState taken = loan(InterestMethod.EQUAL_PRINCIPAL)
                .then(new Settlement(stamp("s", "02-20"), eur("615.34"), new BigDecimal("50"), "committee"))
                .on("02-20");
        AccountState refused = loan(InterestMethod.EQUAL_PRINCIPAL)
                .then(new Settlement(stamp("s", "02-20"), eur("615.33"), new BigDecimal("50"), "committee"))
                .on("02-20");
        assertThat(taken.outstanding().total()).isEqualTo(eur("0"));
        assertThat(journal(taken, "s"))
                .isEqualTo(Map.of(
                        "CASH", "615.34",
                        "WAIVED", "615.33",
                        "PRINCIPAL", "-1200.00",
                        "INTEREST_RECEIVABLE", "-24.00",
                        "INTEREST_INCOME", "-6.67"));
        assertThat(refused.refusals()).containsExactly(new Refusal("s", Rule.BELOW_FLOOR));
    }

    @ParameterizedTest(name = "{0} with fees of 10.00 on the first and the last: open {1}, {2} waits")
    @CsvSource(delimiter = '|', textBlock = """
            5   | 105.00 100.00 110.00 | 0.00
            15  | 100.00 100.00 105.00 | 0.00
            20  | 100.00 100.00 100.00 | 0.00
            25  | 95.00 100.00 100.00  | 0.00
            120 | 0.00 100.00 100.00   | 0.00
            130 | 0.00 100.00 100.00   | 10.00
            320 | 0.00 0.00 0.00       | 0.00
            """)
    void whereEarlyMoneyWaitsFeesArePaidFirstWhereverTheyAre(String paid, String expected, String waits) {
        AccountState state = new Loans()
                .waits()
                .payout("01-10", "300")
                .charge("first", "01-10", Component.FEE, "02-10", "10")
                .charge("last", "01-10", Component.FEE, "04-10", "10")
                .pay("p", "02-10", paid)
                .on("02-10");
        assertThat(String.join(" ", open(state))).isEqualTo(expected);
        assertThat(state.overpaid()).isEqualTo(eur(waits));
    }

    private static Loans loan(InterestMethod method) {
        return new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(method, "24", YearBasis.THIRTY_360)
                .payout("01-10", "1200");
    }
}
