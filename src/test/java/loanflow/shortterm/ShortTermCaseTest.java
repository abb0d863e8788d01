package loanflow.shortterm;

import static loanflow.shortterm.Pounds.paid;
import static loanflow.shortterm.Pounds.pounds;
import static loanflow.shortterm.Pounds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole ledgers of 100.00 at 80 pence a day, asked for in 59.79 on day 10 and 59.78 on day 40, line by line. */
class ShortTermCaseTest {

    private static final LedgerTerms TERMS = terms("15", "7.50", "0", 0, 0);

    @ParameterizedTest(name = "day {0} of a loan paid in time: {1} charges, {2} interest, {3} principal, {4} settle")
    @CsvSource({"0, 0, 0, 0, 100.00", "10, 0, 8.00, 51.79, 48.21", "40, 0, 11.57, 48.21, 0.00", "60, 0, 0, 0, 0.00"})
    void paidInTime(int day, String charges, String interest, String principal, String settlement) {
        LedgerRow row =
                row(day, paid(10, "59.79", PaymentStatus.CONFIRMED), paid(40, "59.78", PaymentStatus.CONFIRMED));
        assertRow(row, charges, interest, principal, settlement);
    }

    /** Two days late: 15.00 and 9.60 of interest first; 30 - 2 days on 64.81 cost 14.51. */
    @ParameterizedTest(name = "day {0} of a loan paid two days late: {1}, {2}, {3}, {4} settle")
    @CsvSource({"10, 0, 0, 0, 123.00", "12, 15, 9.60, 35.19, 64.81", "40, 0, 14.51, 45.27, 19.54", "60, 0, 0, 0, 22.66"
    })
    void paidTwoDaysLate(int day, String charges, String interest, String principal, String settlement) {
        LedgerRow row =
                row(day, paid(12, "59.79", PaymentStatus.CONFIRMED), paid(40, "59.78", PaymentStatus.CONFIRMED));
        assertRow(row, charges, interest, principal, settlement);
    }

    @ParameterizedTest(name = "never paid, day {0}: {1} owed in charges, {2} settle")
    @CsvSource({"0, 0, 100.00", "10, 15, 123.00", "40, 30, 162.00", "60, 30, 178.00"})
    void neverPaid(int day, String charges, String settlement) {
        LedgerRow row = row(day);
        assertThat(row.chargesBalance()).isEqualTo(pounds(charges));
        assertThat(row.settlement()).isEqualTo(pounds(settlement));
        assertThat(row.principalBalance()).isEqualTo(pounds("100"));
    }

    @ParameterizedTest(name = "settled on day {0}: {1} paid")
    @CsvSource({
        "0, 100.00",
        "1, 100.80",
        "5, 104.00",
        "9, 107.20",
        "10, 108.00",
        "11, 123.80",
        "41, 162.80",
        "300, 230.00"
    })
    void settledInOneSum(int day, String settlement) {
        List<LedgerRow> rows = ledger(InterestMethod.ACTUARIAL, List.of(), new Evaluation(day, true));
        LedgerRow last =
                rows.stream().filter(row -> row.day() == day).findFirst().orElseThrow();
        assertThat(last.net()).isEqualTo(pounds(settlement));
        assertThat(last.settlement()).isEqualTo(pounds("0"));
        assertThat(last.principalBalance()).isEqualTo(pounds("0"));
    }

    @ParameterizedTest(name = "looked at on day {0}: rows of days {1}")
    @CsvSource({"0, 0 10 40", "5, 0 5 10 40", "10, 0 10 40", "60, 0 10 40 60"})
    void aLedgerHasARowForEachDayThatMatters(int day, String days) {
        List<LedgerRow> rows = ledger(InterestMethod.ACTUARIAL, List.of(), new Evaluation(day, false));
        assertThat(rows.stream().map(row -> Integer.toString(row.day())).collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @Test
    void whatIsStillExpectedIsTakenAsPaidInTime() {
        List<LedgerRow> expected = ledger(InterestMethod.ACTUARIAL, List.of(), new Evaluation(0, false));
        assertThat(expected).extracting(LedgerRow::net).containsExactly(pounds("0"), pounds("59.79"), pounds("59.78"));
        assertThat(expected).extracting(LedgerRow::newCharges).containsOnly(pounds("0"));
        assertThat(expected)
                .extracting(LedgerRow::principalBalance)
                .containsExactly(pounds("100"), pounds("48.21"), pounds("0"));
    }

    @ParameterizedTest(name = "{0} paid on day 5 before add-on interest of 22.72: {1} of it, {2} of principal")
    @CsvSource({"20, 20.00, 0.00", "22.72, 22.72, 0.00", "50, 22.72, 27.28", "104, 4.00, 100.00", "103.99, 22.72, 81.27"
    })
    void addOnInterestIsPaidFirstUnlessTheLoanIsSettled(String amount, String interest, String principal) {
        List<LedgerRow> rows = ledger(
                InterestMethod.ADD_ON, List.of(paid(5, amount, PaymentStatus.CONFIRMED)), new Evaluation(6, false));
        LedgerRow row = rows.get(1);
        assertThat(row.day()).isEqualTo(5);
        assertThat(row.interestPortion()).isEqualTo(pounds(interest));
        assertThat(row.principalPortion()).isEqualTo(pounds(principal));
    }

    private static void assertRow(LedgerRow row, String charges, String interest, String principal, String settlement) {
        assertThat(row.chargesPortion()).isEqualTo(pounds(charges));
        assertThat(row.interestPortion()).isEqualTo(pounds(interest));
        assertThat(row.principalPortion()).isEqualTo(pounds(principal));
        assertThat(row.settlement()).isEqualTo(pounds(settlement));
    }

    private static LedgerRow row(int day, ActualPayment... payments) {
        return ledger(InterestMethod.ACTUARIAL, List.of(payments), new Evaluation(60, false)).stream()
                .filter(row -> row.day() == day)
                .findFirst()
                .orElseThrow();
    }

    private static List<LedgerRow> ledger(InterestMethod method, List<ActualPayment> payments, Evaluation evaluation) {
        ShortTermLoan loan = Pounds.loan(method);
        return ShortTermLedger.rows(loan, ShortTermSchedules.level(loan, List.of(10, 40)), TERMS, payments, evaluation);
    }
}
