package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Waiver;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Penalty interest and what else happens: 100.00 due on 10 February cost 6.6667 cents a day at 24 % over 360 days. */
class PenaltyDaysTest {

    @ParameterizedTest(name = "{0} cents for {1} days at {2} % over {3}: {4} cents")
    @CsvSource({
        "77572, 20, 24, 360, 1034",
        "10000, 1, 24, 360, 7",
        "10000, 2, 24, 360, 13",
        "10000, 1, 36.5, 365, 10",
        "1000, 1, 18, 360, 1",
        "999, 1, 18, 360, 0",
        "10000, 365, 24, 365, 2400",
        "10000, 360, 24, 360, 2400",
        "10000, 0, 24, 360, 0",
        "10000, 90, 0, 360, 0"
    })
    void penaltyIsPrincipalTimesDaysRoundedHalfUpOnce(long cents, long days, String rate, int year, long penalty) {
        Money whole = new PenaltyTerms(AnnualRate.percent(rate), year).on(cents * days, Loans.EUR);
        assertThat(whole).isEqualTo(Money.ofMinor(penalty, Loans.EUR));
    }

    /** Ten days cost 0.67, which is paid first; 60.67 go on for five: (100000 + 5 x 6067 cents) x 24 % / 360 = 0.87. */
    @Test
    void aPartPaymentPaysThePenaltyFirstAndLeavesLessToCost() {
        InstalmentState first = first(loan -> loan.pay("p", "02-20", "40"), "02-25");
        assertThat(first.charged().penalty()).isEqualTo(eur("0.87"));
        assertThat(first.paid().penalty()).isEqualTo(eur("0.67"));
        assertThat(first.outstanding().principal()).isEqualTo(eur("60.67"));
    }

    @ParameterizedTest(name = "{1} paid on {0}: penalty {2} by 10 March")
    @CsvSource({
        "02-09, 100, 0.00",
        "02-10, 100, 0.00",
        "02-11, 100.07, 0.07",
        "02-12, 100.13, 0.13",
        "02-10, 99.99, 0.00",
        "02-10, 50, 0.93",
        "03-10, 101.87, 1.87"
    })
    void penaltyRunsFromTheDayAfterTheDueDateToTheDayOfThePayment(String on, String paid, String penalty) {
        assertThat(first(loan -> loan.pay("p", on, paid), "03-10").charged().penalty())
                .isEqualTo(eur(penalty));
    }

    @ParameterizedTest(name = "paid on {0}, known on {1}: penalty {2}")
    @CsvSource({"02-10, 02-25, 0.00", "02-11, 02-25, 0.07", "02-20, 02-25, 0.67"})
    void aPaymentThatBecomesKnownLaterCountsOnItsDay(String on, String known, String penalty) {
        Payment late = new Payment(
                new Stamp("p", day(on), day(known)),
                PaymentKind.REPAYMENT,
                eur("100").plus(eur(penalty)));
        InstalmentState first = first(loan -> loan.then(late), "02-25");
        assertThat(first.charged().penalty()).isEqualTo(eur(penalty));
        assertThat(first.completedOn()).isEqualTo(day(on));
    }

    @Test
    void moneyThatIsTakenBackIsOwedWithTheNextInstalmentAndCostsFromThere() {
        Loans loan = loan().pay("p", "02-10", "100").then(new Chargeback(stamp("b", "02-15"), eur("100"), "p"));
        assertThat(loan.on("03-10").outstanding().penalty()).isEqualTo(eur("0"));
        // 200.00 for two days: 26.67 cents.
        assertThat(loan.on("03-12").outstanding().penalty()).isEqualTo(eur("0.27"));
    }

    @Test
    void moneyThatWentBackIsOverdueFromThatDayAndNotFromTheDueDate() {
        Loans loan = loan().pay("p", "02-10", "100").then(new Refund(stamp("r", "02-20"), eur("30")));
        assertThat(loan.on("02-20").outstanding().penalty()).isEqualTo(eur("0"));
        assertThat(loan.on("02-21").outstanding().penalty()).isEqualTo(eur("0.02"));
        assertThat(loan.on("02-25").outstanding().penalty()).isEqualTo(eur("0.10"));
    }

    @Test
    void reAgedPrincipalCostsNoPenaltyBeforeItsNewDueDateAndTheOldPenaltyStays() {
        Loans loan = loan().then(new ReAge(stamp("a", "02-20"), day("05-01"), 1, Frequency.MONTHS, 2, null));
        assertThat(loan.on("05-01").outstanding().penalty()).isEqualTo(eur("0.67"));
        // 150.00 a day: 10 cents.
        assertThat(loan.on("05-02").outstanding().penalty()).isEqualTo(eur("0.77"));
    }

    @Test
    void reAmortisedPrincipalCostsPenaltyWithItsNewInstalment() {
        Loans loan = loan().then(new ReAmortization(stamp("r", "02-20")));
        assertThat(loan.on("03-10").outstanding().penalty()).isEqualTo(eur("0.67"));
        assertThat(loan.on("03-11").outstanding().penalty()).isEqualTo(eur("0.77"));
    }

    @ParameterizedTest(name = "shifted to {0}: {1} on 22 February")
    @CsvSource({"02-11, 0.73", "02-20, 0.13", "02-21, 0.07", "02-22, 0.00", "02-28, 0.00"})
    void aShiftedDueDateTakesBackThePenaltyBeforeIt(String to, String penalty) {
        Loans loan = loan().then(new DueDateShift(stamp("s", "02-15"), day("02-10"), day(to)));
        assertThat(loan.on("02-22").outstanding().penalty()).isEqualTo(eur(penalty));
    }

    @Test
    void anExtendedLoanAndOneOnHolidayAreLateAMonthLater() {
        Loans extended = loan().then(new Extension(stamp("e", "02-05"), 1));
        Loans holiday = loan().then(new Holiday(stamp("h", "02-05"), day("02-10"), 1));
        assertThat(extended.on("03-10").outstanding().penalty()).isEqualTo(eur("0"));
        assertThat(extended.on("03-12").outstanding().penalty()).isEqualTo(eur("0.13"));
        assertThat(holiday.on("03-10").outstanding().penalty()).isEqualTo(eur("0"));
        assertThat(holiday.on("03-12").outstanding().penalty()).isEqualTo(eur("0.13"));
    }

    @Test
    void principalThatWasGivenUpCostsNoMore() {
        Waiver waiver = new Waiver(stamp("w", "02-20"), Component.PRINCIPAL, eur("100"), "supervisor");
        assertThat(loan().then(waiver).on("03-10").outstanding().penalty()).isEqualTo(eur("0.67"));
    }

    @Test
    void theDaysOfASoldLoanCostTheBorrowerNothing() {
        Loans loan = loan().then(new Sale(stamp("s", "02-20"), eur("40"), "buyer"))
                .then(new BuyBack(stamp("b", "03-01"), eur("45")));
        // Ten days before the sale and two after the buy-back.
        assertThat(loan.on("03-01").outstanding().penalty()).isEqualTo(eur("0.67"));
        assertThat(loan.on("03-03").outstanding().penalty()).isEqualTo(eur("0.80"));
    }

    @Test
    void undoingAChargeOffChargesTheDaysSince() {
        Loans loan = loan().then(new ChargeOff(stamp("off", "02-20")));
        assertThat(loan.on("03-02").outstanding().penalty()).isEqualTo(eur("0.67"));
        assertThat(loan.undo("u", "03-02", "off").on("03-02").outstanding().penalty())
                .isEqualTo(eur("1.33"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"300.66, LESS_THAN_PAY_OFF", "300.67, none", "300.68, none"},
            nullValues = "none")
    void payingOffPaysThePenaltyToo(String amount, Rule rule) {
        AccountState state =
                loan().then(new PayOff(stamp("off", "02-20"), eur(amount))).on("02-20");
        assertThat(state.refusals()).extracting(Refusal::rule).isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(loan().quote("02-20").due()).isEqualTo(eur("100.67"));
    }

    private static InstalmentState first(UnaryOperator<Loans> events, String on) {
        return events.apply(loan()).on(on).instalments().get(0);
    }

    private static Loans loan() {
        return new Loans().penalty("24").payout("01-10", "300");
    }
}
