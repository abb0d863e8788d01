package loanflow.account;

import static loanflow.account.Loans.dates;
import static loanflow.account.Loans.due;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules as payouts make them. */
class ScheduleTest {

    @ParameterizedTest(name = "{0} in {1} parts, whole {2}: {3}")
    @CsvSource({
        "900,3,0.01,300.00 300.00 300.00",
        "1000,3,0.01,333.33 333.33 333.34",
        "1000,3,1,333.00 333.00 334.00",
        "2000,3,1,667.00 667.00 666.00",
        "1000,4,100,300.00 300.00 300.00 100.00",
        "100,1,0.01,100.00",
        "0.01,2,0.01,0.01 0.00",
        "100.01,2,0.01,50.01 50.00",
        "3,4,1,1.00 1.00 1.00 0.00"
    })
    void principalIsSplitEquallyAndTheLastTakesTheRest(String amount, int count, String multiple, String expected) {
        Loans loan =
                new Loans().plan(count, 1, Frequency.MONTHS).multiple(multiple).payout("01-10", amount);
        assertThat(due(loan.on("01-10"))).containsExactly(expected.split(" ", -1));
        assertThat(due(loan.cumulative().on("01-10"))).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest(name = "every {0} {1}: {2}")
    @CsvSource({
        "1,MONTHS,02-28 03-31 04-30",
        "2,MONTHS,03-31 05-31 07-31",
        "15,DAYS,02-15 03-02 03-17",
        "2,WEEKS,02-14 02-28 03-14"
    })
    void dueDatesKeepTheDayOfThePayout(int every, Frequency unit, String expected) {
        AccountState state =
                new Loans().plan(3, every, unit).payout("01-31", "300").on("01-31");
        assertThat(dates(state)).containsExactly(expected.split(" ", -1));
        assertThat(state.instalments().get(0).from()).isEqualTo(Loans.day("01-31"));
        assertThat(state.instalments().get(1).from())
                .isEqualTo(state.instalments().get(0).due());
    }

    @Test
    void aYearlyPlanFallsDueOnceAYear() {
        AccountState state =
                new Loans().plan(2, 1, Frequency.YEARS).payout("01-31", "300").on("01-31");
        assertThat(state.instalments())
                .extracting(line -> line.due().toString())
                .containsExactly("2026-01-31", "2027-01-31");
    }

    @Test
    void theBalanceIsThePrincipalLeftAfterEachInstalment() {
        AccountState state = new Loans().payout("01-10", "1000").on("01-10");
        assertThat(state.instalments())
                .extracting(InstalmentState::balance)
                .containsExactly(eur("666.67"), eur("333.34"), eur("0"));
    }

    @Test
    void firstInstalmentsMayBeWithoutPrincipal() {
        assertThat(due(new Loans()
                        .plan(4, 1, Frequency.MONTHS)
                        .grace(1)
                        .payout("01-10", "300")
                        .on("01-10")))
                .containsExactly("0.00", "100.00", "100.00", "100.00");
        assertThat(due(new Loans()
                        .plan(4, 1, Frequency.MONTHS)
                        .grace(1)
                        .cumulative()
                        .payout("01-10", "300")
                        .on("01-10")))
                .containsExactly("0.00", "100.00", "100.00", "100.00");
    }

    @Test
    void aDownPaymentIsDueOnThePayoutsDay() {
        AccountState state =
                new Loans().downPayment("25", false).payout("01-10", "1000").on("01-10");
        assertThat(lines(state))
                .containsExactly(
                        "01-10 250.00+0.00+0.00+0.00 paid 0.00",
                        "02-10 250.00+0.00+0.00+0.00 paid 0.00",
                        "03-10 250.00+0.00+0.00+0.00 paid 0.00",
                        "04-10 250.00+0.00+0.00+0.00 paid 0.00");
        assertThat(state.instalments().get(0).kind()).isEqualTo(InstalmentKind.DOWN_PAYMENT);
    }

    @Test
    void anAutomaticDownPaymentIsKeptBack() {
        AccountState state =
                new Loans().downPayment("25", true).payout("01-10", "1000").on("01-10");
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(Loans.day("01-10"));
        assertThat(Loans.transaction(state, "payout0/down-payment").amount()).isEqualTo(eur("250"));
        assertThat(Loans.transaction(state, "payout0/down-payment").type()).isEqualTo("DOWN_PAYMENT");
    }

    @Test
    void anAutomaticDownPaymentCanBeUndoneByItsKey() {
        AccountState state = new Loans()
                .downPayment("25", true)
                .payout("01-10", "1000")
                .undo("u", "01-11", "payout0/down-payment")
                .on("01-11");
        assertThat(state.refusals()).isEmpty();
        assertThat(state.instalments().get(0).paid().total()).isEqualTo(eur("0"));
    }

    @Test
    void undoingAPayoutTakesItsDownPaymentWithIt() {
        AccountState state = new Loans()
                .downPayment("25", true)
                .payout("01-10", "1000")
                .payout("01-20", "400")
                .undo("u", "01-21", "payout1")
                .on("01-21");
        assertThat(due(state)).containsExactly("250.00", "250.00", "250.00", "250.00");
        assertThat(state.transactions())
                .extracting(Transaction::key)
                .containsExactly("payout0", "payout0/down-payment");
    }

    @Test
    void whatWasOverpaidMakesTheNextDownPaymentSmaller() {
        AccountState state = new Loans()
                .downPayment("25", true)
                .payout("01-10", "400")
                .pay("p", "01-15", "340")
                .payout("01-20", "400")
                .on("01-20");
        assertThat(Loans.transaction(state, "payout2/down-payment").amount()).isEqualTo(eur("60"));
        assertThat(state.overpaid()).isEqualTo(eur("0"));
        assertThat(state.instalments().get(1).paid().total()).isEqualTo(eur("100"));
    }

    @Test
    void aProgressiveScheduleSpreadsALaterPayoutEvenlyOverWhatIsStillToCome() {
        assertThat(due(new Loans().payout("01-10", "300").payout("02-15", "300").on("02-15")))
                .containsExactly("100.00", "250.00", "250.00");
    }

    @Test
    void aCumulativeScheduleAsksAsIfAllHadBeenPaidOutAtOnce() {
        assertThat(due(new Loans()
                        .cumulative()
                        .payout("01-10", "300")
                        .payout("02-15", "300")
                        .on("02-15")))
                .containsExactly("100.00", "200.00", "300.00");
    }

    @Test
    void onADueDateOnlyTheCumulativeScheduleAsksForItAtOnce() {
        assertThat(due(new Loans().payout("01-10", "300").payout("02-10", "300").on("02-10")))
                .containsExactly("100.00", "250.00", "250.00");
        assertThat(due(new Loans()
                        .cumulative()
                        .payout("01-10", "300")
                        .payout("02-10", "300")
                        .on("02-10")))
                .containsExactly("200.00", "200.00", "200.00");
    }

    @Test
    void aPayoutAfterTheLastDueDateAddsAPeriod() {
        Loans loan =
                new Loans().plan(1, 30, Frequency.DAYS).payout("01-10", "300").payout("02-15", "200");
        assertThat(dates(loan.on("02-15"))).containsExactly("02-09", "03-11");
        assertThat(due(loan.on("02-15"))).containsExactly("300.00", "200.00");
        assertThat(due(loan.cumulative().on("02-15"))).containsExactly("300.00", "200.00");
    }

    @Test
    void payoutsStandBeforeTheInstalmentThatComesAfterThem() {
        AccountState state =
                new Loans().payout("01-10", "300").payout("02-10", "300").on("02-10");
        assertThat(state.payouts()).extracting(Payout::before).containsExactly(1, 2);
        AccountState cumulative = new Loans()
                .cumulative()
                .payout("01-10", "300")
                .payout("02-10", "300")
                .on("02-10");
        assertThat(cumulative.payouts()).extracting(Payout::before).containsExactly(1, 1);
    }

    @ParameterizedTest(name = "{0} at {1} % {2}")
    @CsvSource(delimiter = '|', textBlock = """
            EQUAL_INSTALMENTS | 24 | THIRTY_360 | 326.75+20.00 333.28+13.47 339.97+6.80
            EQUAL_PRINCIPAL   | 24 | THIRTY_360 | 333.33+20.00 333.33+13.33 333.34+6.67
            INTEREST_FIRST    | 24 | THIRTY_360 | 0.00+20.00 0.00+20.00 1000.00+20.00
            FLAT              | 12 | THIRTY_360 | 333.33+10.00 333.33+10.00 333.34+10.00
            EQUAL_PRINCIPAL   | 36 | ACT_360    | 333.33+31.00 333.33+18.67 333.34+10.33
            EQUAL_PRINCIPAL   | 36 | ACT_365    | 333.33+30.58 333.33+18.41 333.34+10.19
            """)
    void interestIsChargedByTheMethod(InterestMethod method, String rate, YearBasis basis, String expected) {
        AccountState state = new Loans()
                .interest(method, rate, basis)
                .payout("01-10", "1000")
                .on("01-10");
        assertThat(state.instalments().stream()
                        .map(line -> line.charged().principal().major() + "+"
                                + line.charged().interest().major()))
                .containsExactly(expected.split(" ", -1));
    }

    @Test
    void wholeInstalmentsAreRoundedWithTheirInterest() {
        AccountState state = new Loans()
                .interest(InterestMethod.EQUAL_INSTALMENTS, "24", YearBasis.THIRTY_360)
                .multiple("1")
                .payout("01-10", "1000")
                .on("01-10");
        assertThat(due(state)).containsExactly("347.00", "347.00", "346.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | 1 | 0 | 1    | 0   | instalments: must be 1 to 600
            601 | 1 | 0 | 1    | 0   | instalments: must be 1 to 600
            3   | 0 | 0 | 1    | 0   | every: must be 1 to 600
            3   | 1 | 3 | 1    | 0   | principalGrace: must leave an instalment
            3   | 1 | 0 | 0    | 0   | multiple: must be positive
            3   | 1 | 0 | 1    | 100 | downPayment: must be 0 to less than 100 percent
            3   | 1 | 0 | 1    | -1  | downPayment: must be 0 to less than 100 percent
            """)
    void aPlanNamesTheFieldAndTheRule(int count, int every, int grace, String multiple, String down, String message) {
        assertThatThrownBy(() -> new RepaymentPlan(
                        count, every, Frequency.MONTHS, grace, eur(multiple), new BigDecimal(down), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
