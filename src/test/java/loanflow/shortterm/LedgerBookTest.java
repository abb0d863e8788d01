package loanflow.shortterm;

import static loanflow.shortterm.Pounds.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The balances of a running loan after ten days: 100.00, 8.00 of interest and a charge of 15.00. */
class LedgerBookTest {

    @ParameterizedTest(name = "{0}: charges {1}, interest {2}, principal {3}, then {4} settle")
    @CsvSource({
        "0, 0, 0, 0, 123.00",
        "10, 10, 0, 0, 113.00",
        "15, 15, 0, 0, 108.00",
        "20, 15, 5, 0, 103.00",
        "23, 15, 8, 0, 100.00",
        "40, 15, 8, 17, 83.00",
        "122.99, 15, 8, 99.99, 0.01",
        "123, 15, 8, 100, 0.00",
        "130, 15, 8, 107, -7.00"
    })
    void aPaymentGoesToChargesThenInterestThenPrincipal(
            String paid, String charges, String interest, String principal, String settlement) {
        LedgerBook book = book(InterestMethod.ACTUARIAL, "0", 10);
        book.charge(pounds("15"));
        PaymentParts parts = book.pay(pounds(paid));
        assertThat(parts)
                .isEqualTo(new PaymentParts(pounds(charges), pounds(interest), pounds(principal), BigDecimal.ZERO));
        assertThat(book.balances().settlement()).isEqualTo(pounds(settlement));
        assertThat(book.balances().principal()).isEqualTo(pounds("100").minus(pounds(principal)));
        assertThat(book.balances().charges()).isEqualTo(pounds("15").minus(pounds(charges)));
    }

    /** 22.72 fixed; ten days cost 8.00, so 108.00 settle and a penny less does not. */
    @ParameterizedTest(name = "{0} paid: {1} of interest, {2} pence given back, {3} settle")
    @CsvSource({
        "108.00, 8.00, -1472, 0.00",
        "110.00, 8.00, -1472, -2.00",
        "107.99, 22.72, 0, 0.01",
        "61.37, 22.72, 0, 46.63",
        "20.00, 20.00, 0, 88.00"
    })
    void payingTheSettlementFigureEndsFixedInterest(
            String paid, String interest, BigDecimal givenBack, String settlement) {
        LedgerBook book = book(InterestMethod.ADD_ON, "22.72", 10);
        assertThat(book.owed()).isEqualTo(pounds("122.72"));
        assertThat(book.settlement()).isEqualTo(pounds("108.00"));
        PaymentParts parts = book.pay(pounds(paid));
        assertThat(parts.interest()).isEqualTo(pounds(interest));
        assertThat(parts.interestAdded()).isEqualByComparingTo(givenBack);
        assertThat(book.settlement()).isEqualTo(pounds(settlement));
    }

    @Test
    void anExpectedPaymentDoesNotCountForTheSettlementFigure() {
        LedgerBook paid = book(InterestMethod.ADD_ON, "22.72", 10);
        LedgerBook expected = book(InterestMethod.ADD_ON, "22.72", 10);
        assertThat(paid.pay(pounds("61.37"))).isEqualTo(expected.expect(pounds("61.37")));
        assertThat(paid.settlement()).isEqualTo(pounds("46.63"));
        assertThat(expected.settlement()).isEqualTo(pounds("61.35"));
    }

    @ParameterizedTest(name = "{0} days: {1} pence beyond the 22.72 fixed")
    @CsvSource({"10, 0", "28, 0", "29, 48", "40, 928", "125, 7728", "200, 7728"})
    void daysBeyondTheFixedInterestAreAddedToIt(int days, BigDecimal added) {
        LedgerBook book = book(InterestMethod.ADD_ON, "22.72", 0);
        assertThat(book.accrue(days).added()).isEqualByComparingTo(added);
        assertThat(book.owed()).isEqualTo(pounds("122.72").plus(Money.ofMinor(added.longValueExact(), Pounds.GBP)));
    }

    @Test
    void daysThatWereCountedBeforeAreNotAddedTwice() {
        LedgerBook book = book(InterestMethod.ADD_ON, "22.72", 30);
        LedgerInterest.Accrual more = book.accrue(10);
        assertThat(more.actuarial()).isEqualByComparingTo("800");
        assertThat(more.added()).isEqualByComparingTo("800");
    }

    /** 57.00 too much at 36.5 % a year: 5.7 pence a day. */
    @ParameterizedTest(name = "{0} days: {1} pence owed to the customer")
    @CsvSource({"0, 0", "1, -5.7", "10, -57", "100, -570"})
    void moneyPaidTooMuchBearsInterestForTheCustomer(int days, BigDecimal owed) {
        LedgerBook book = book(InterestMethod.ACTUARIAL, "0", 10);
        assertThat(book.pay(pounds("165")).principal()).isEqualTo(pounds("157"));
        LedgerInterest.Accrual accrual = book.accrue(days);
        assertThat(accrual.added()).isEqualByComparingTo(owed);
        assertThat(accrual.actuarial()).isEqualByComparingTo(owed);
        assertThat(book.balances().interest()).isEqualByComparingTo(owed);
    }

    @Test
    void whatSettlesIsNeverMoreThanTheDaysHaveCostAndChargesCountFully() {
        LedgerBook book = book(InterestMethod.ADD_ON, "22.72", 10);
        book.charge(pounds("15"));
        assertThat(book.owed()).isEqualTo(pounds("137.72"));
        assertThat(book.settlement()).isEqualTo(pounds("123.00"));
    }

    private static LedgerBook book(InterestMethod method, String fixed, int days) {
        ShortTermLoan loan = Pounds.loan(method);
        LedgerBook book = new LedgerBook(loan, new LedgerInterest(loan, pounds(fixed), new BigDecimal("0.365")));
        assertThat(book.accrue(days).actuarial()).isEqualByComparingTo(BigDecimal.valueOf(80L * days));
        return book;
    }
}
