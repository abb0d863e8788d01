package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.AnnualRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later entry changed of the earlier ones, place by place, and the periods whose rates it rests on. */
class CorrectionsTest {

    @Test
    void anUndonePaymentIsTakenBackPlaceByPlace() {
        Loans loan = new Loans().payout("01-10", "300").pay("p", "02-10", "130");
        AccountState before = loan.on("02-20");
        AccountState after = loan.undo("u", "02-20", "p").on("02-20");
        assertThat(written(before, after))
                .isEqualTo("p DUE_PRINCIPAL 100.00 0.00, p IN_ADVANCE_PRINCIPAL 30.00 0.00, "
                        + "p account CASH 130.00 0.00, p account PRINCIPAL -130.00 0.00");
    }

    @Test
    void aForgottenFeeChangesWhatALaterPaymentPaid() {
        Loans loan = new Loans().payout("01-10", "300").pay("p", "02-12", "100");
        AccountState before = loan.on("02-20");
        AccountState after =
                loan.charge("c", "02-20", Component.FEE, "02-10", "5").on("02-20");
        assertThat(written(before, after))
                .isEqualTo("c account FEE_INCOME 0.00 -5.00, c account FEE_RECEIVABLE 0.00 5.00, "
                        + "p PAST_DUE_FEE 0.00 5.00, p PAST_DUE_PRINCIPAL 100.00 95.00, "
                        + "p account FEE_RECEIVABLE 0.00 -5.00, p account PRINCIPAL -100.00 -95.00");
    }

    /** Nine days of penalty, 0.60, were charged before it became known that 100.00 had come on the due date. */
    @Test
    void aBackDatedPaymentTakesBackEachDayOfPenalty() {
        Loans loan = new Loans().penalty("24").payout("01-10", "300");
        AccountState before = loan.on("02-19");
        Payment late = new Payment(new Stamp("p", day("02-10"), day("02-19")), PaymentKind.REPAYMENT, eur("100"));
        AccountState after = loan.then(late).on("02-19");
        assertThat(before.outstanding().penalty()).isEqualTo(eur("0.60"));
        assertThat(Corrections.between(before, after, "p"))
                .filteredOn(one -> one.place().equals("account PENALTY_INCOME"))
                .hasSize(9)
                .allMatch(one -> one.difference().isPositive() && one.because().equals("p"));
    }

    @Test
    void whatChangesNothingIsNotCorrected() {
        Loans loan = new Loans().payout("01-10", "300").pay("p", "02-10", "100");
        AccountState before = loan.on("02-20");
        AccountState refused = loan.then(new Waiver(stamp("w", "02-20"), Component.FEE, eur("1"), "supervisor"))
                .on("02-20");
        assertThat(refused.refusals()).hasSize(1);
        assertThat(Corrections.between(before, refused, "w")).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} is a whole period of {2} {3}: {4}")
    @CsvSource({
        "01-10, 01-24, 2, WEEKS, true",
        "01-10, 01-25, 2, WEEKS, false",
        "01-10, 01-23, 2, WEEKS, false",
        "01-10, 02-09, 30, DAYS, true",
        "01-10, 02-10, 30, DAYS, false",
        "01-10, 02-08, 30, DAYS, false",
        "01-31, 02-28, 1, MONTHS, true",
        "02-28, 03-31, 1, MONTHS, true",
        "02-28, 04-01, 1, MONTHS, false",
        "01-10, 04-13, 3, MONTHS, true",
        "01-10, 04-14, 3, MONTHS, false"
    })
    void onlyMonthsMayEndAFewDaysOffTheirRhythm(String from, String due, int every, Frequency unit, boolean whole) {
        RepaymentPlan plan = new Loans().plan(3, every, unit).terms().plan();
        assertThat(Periods.isWhole(day(from), day(due), plan)).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0} days at 36 % over {1}: {2}")
    @CsvSource({
        "0, ACT_360, 0",
        "10, ACT_360, 0.01",
        "73, ACT_365, 0.072",
        "30, THIRTY_360, 0.03",
        "73, THIRTY_365, 0.072"
    })
    void daysAreAPartOfTheYear(long days, YearBasis basis, String rate) {
        assertThat(Periods.days(AnnualRate.percent("36"), days, basis)).isEqualByComparingTo(rate);
    }

    private static String written(AccountState before, AccountState after) {
        return Corrections.between(before, after, "because").stream()
                .map(one -> one.key() + " " + one.place() + " " + one.before().major() + " "
                        + one.after().major())
                .collect(Collectors.joining(", "));
    }
}
