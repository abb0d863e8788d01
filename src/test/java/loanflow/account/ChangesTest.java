package loanflow.account;

import static loanflow.account.Loans.dates;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.due;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.lines;
import static loanflow.account.Loans.open;
import static loanflow.account.Loans.refusals;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.TermChange;
import loanflow.money.AnnualRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules that change: 300.00 in three monthly instalments from 10 January, or 1200.00 in six with interest. */
class ChangesTest {

    @Test
    void aShiftedDueDateTakesTheLaterOnesWithIt() {
        assertThat(dates(three().then(shift("s", "01-20", "03-10", "03-25")).on("01-20")))
                .containsExactly("02-10", "03-25", "04-25");
    }

    @Test
    void aShiftedDateCanBeShiftedAgain() {
        assertThat(dates(three().then(shift("s1", "01-20", "02-10", "02-20"))
                        .then(shift("s2", "01-21", "02-20", "03-01"))
                        .on("01-21")))
                .containsExactly("03-01", "04-01", "05-01");
    }

    @ParameterizedTest
    @CsvSource({
        "02-11,02-20,s from NOT_A_DUE_DATE",
        "03-10,02-10,s to NOT_AFTER_THE_DUE_DATE_BEFORE",
        "02-10,01-10,s to NOT_AFTER_THE_DUE_DATE_BEFORE"
    })
    void onlyADueDateIsShiftedAndOnlyBetweenItsNeighbours(String from, String to, String refusal) {
        AccountState state = three().then(shift("s", "01-20", from, to)).on("01-20");
        assertThat(refusals(state)).containsExactly(refusal);
        assertThat(dates(state)).containsExactly("02-10", "03-10", "04-10");
    }

    @Test
    void aShiftedInstalmentWasNeverLate() {
        Loans loan = three().pay("p", "02-15", "100");
        assertThat(loan.on("02-15").instalments().get(0).late()).isEqualTo(eur("100"));
        AccountState state = loan.then(shift("s", "02-16", "02-10", "02-20")).on("02-16");
        assertThat(state.instalments().get(0).late()).isEqualTo(eur("0"));
        assertThat(state.instalments().get(0).inAdvance()).isEqualTo(eur("100"));
    }

    @Test
    void anExtensionMovesEverythingThatIsStillToCome() {
        AccountState state = three().then(new Extension(stamp("e", "02-15"), 1)).on("02-15");
        assertThat(dates(state)).containsExactly("02-10", "04-10", "05-10");
    }

    @Test
    void aLoanIsExtendedAtMostTwice() {
        AccountState state = three().then(new Extension(stamp("e1", "01-15"), 1))
                .then(new Extension(stamp("e2", "01-16"), 1))
                .then(new Extension(stamp("e3", "01-17"), 1))
                .on("01-17");
        assertThat(dates(state)).containsExactly("04-10", "05-10", "06-10");
        assertThat(refusals(state)).containsExactly("e3 periods EXTENDED_TWICE");
    }

    @Test
    void afterTheLastDueDateNothingIsLeftToExtend() {
        assertThat(refusals(three().then(new Extension(stamp("e", "04-10"), 1)).on("04-10")))
                .containsExactly("e on NO_INSTALMENT_LEFT");
    }

    @Test
    void interestRunsForTheDaysOfAnExtension() {
        Loans loan = interest(InterestMethod.EQUAL_PRINCIPAL, "36", YearBasis.ACT_360);
        assertThat(lines(loan.on("01-10")).get(0)).isEqualTo("02-10 200.00+37.20+0.00+0.00 paid 0.00");
        assertThat(lines(loan.then(new Extension(stamp("e", "01-15"), 1)).on("01-15"))
                        .get(0))
                .isEqualTo("03-10 200.00+70.80+0.00+0.00 paid 0.00");
    }

    @Test
    void moreTermsSpreadTheRestFromADueDateOn() {
        Loans loan = three().then(new TermChange(stamp("t", "01-15"), day("03-10"), 2));
        assertThat(due(loan.on("01-15"))).containsExactly("100.00", "50.00", "50.00", "50.00", "50.00");
        assertThat(dates(loan.on("01-15"))).containsExactly("02-10", "03-10", "04-10", "05-10", "06-10");
        assertThat(due(loan.cumulative().on("01-15"))).containsExactly("100.00", "50.00", "50.00", "50.00", "50.00");
    }

    @Test
    void fewerTermsTakeTheLastInstalmentsAway() {
        assertThat(due(three().then(new TermChange(stamp("t", "01-15"), day("02-10"), -1))
                        .on("01-15")))
                .containsExactly("150.00", "150.00");
    }

    @ParameterizedTest
    @CsvSource({
        "02-11,1,t from NOT_A_DUE_DATE",
        "02-10,0,t instalments COUNT_OUT_OF_RANGE",
        "02-10,-3,t instalments COUNT_OUT_OF_RANGE",
        "02-10,600,t instalments COUNT_OUT_OF_RANGE"
    })
    void aTermChangeNeedsADueDateAndLeavesAnInstalment(String from, int more, String refusal) {
        AccountState state = three().then(new TermChange(stamp("t", "01-15"), day(from), more))
                .on("01-15");
        assertThat(refusals(state)).containsExactly(refusal);
        assertThat(due(state)).containsExactly("100.00", "100.00", "100.00");
    }

    @Test
    void anInstalmentThatWasPaidIsNotTakenAway() {
        AccountState state = three().rules(Direction.HORIZONTAL, FutureRule.LAST_INSTALMENT)
                .pay("p", "01-12", "10")
                .then(new TermChange(stamp("t", "01-15"), day("02-10"), -1))
                .on("01-15");
        assertThat(refusals(state)).containsExactly("t instalments COUNT_OUT_OF_RANGE");
    }

    @Test
    void whatWasPaidStaysPaidWhenTheRestIsSpread() {
        AccountState state = three().pay("p", "02-10", "130")
                .then(new TermChange(stamp("t", "02-11"), day("03-10"), 1))
                .on("02-11");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 100.00+0.00+0.00+0.00 paid 100.00",
                        "03-10 86.67+0.00+0.00+0.00 paid 30.00",
                        "04-10 56.67+0.00+0.00+0.00 paid 0.00",
                        "05-10 56.66+0.00+0.00+0.00 paid 0.00");
    }

    @Test
    void aHolidayLeavesOutPrincipalAndGrowsTheTerm() {
        AccountState state =
                three().then(new Holiday(stamp("h", "01-15"), day("03-10"), 1)).on("01-15");
        assertThat(due(state)).containsExactly("100.00", "0.00", "100.00", "100.00");
        assertThat(dates(state)).containsExactly("02-10", "03-10", "04-10", "05-10");
    }

    @Test
    void interestIsPaidInAHoliday() {
        AccountState state = interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .then(new Holiday(stamp("h", "01-15"), day("02-10"), 2))
                .on("01-15");
        assertThat(due(state))
                .containsExactly("12.00", "12.00", "212.00", "210.00", "208.00", "206.00", "204.00", "202.00");
    }

    @Test
    void aHolidayOfNoInstalmentIsNone() {
        assertThat(refusals(three().then(new Holiday(stamp("h", "01-15"), day("03-10"), 0))
                        .on("01-15")))
                .containsExactly("h instalments COUNT_OUT_OF_RANGE");
    }

    @Test
    void anotherRateHoldsForPeriodsThatBeginLater() {
        Loans loan = interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360);
        assertThat(due(loan.on("01-10"))).containsExactly("212.00", "210.00", "208.00", "206.00", "204.00", "202.00");
        AccountState state = loan.then(new RateChange(stamp("r", "03-01"), day("03-10"), AnnualRate.percent("6")))
                .on("03-01");
        assertThat(due(state)).containsExactly("212.00", "210.00", "204.00", "203.00", "202.00", "201.00");
    }

    @Test
    void afterTheLastPeriodNoRateChanges() {
        AccountState state = interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .then(new RateChange(stamp("r", "03-01"), day("08-10"), AnnualRate.percent("6")))
                .on("03-01");
        assertThat(refusals(state)).containsExactly("r on NO_INSTALMENT_LEFT");
    }

    @Test
    void reAgingMovesOpenPrincipalIntoNewInstalments() {
        AccountState state = three().pay("p", "02-10", "130")
                .then(reAge("a", "04-20", "05-01", 3))
                .on("04-20");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 100.00+0.00+0.00+0.00 paid 100.00",
                        "03-10 30.00+0.00+0.00+0.00 paid 30.00",
                        "04-10 0.00+0.00+0.00+0.00 paid 0.00",
                        "05-01 56.67+0.00+0.00+0.00 paid 0.00",
                        "06-01 56.67+0.00+0.00+0.00 paid 0.00",
                        "07-01 56.66+0.00+0.00+0.00 paid 0.00");
        assertThat(state.instalments().get(2).completedOn()).isEqualTo(day("04-20"));
        assertThat(state.instalments().get(3).kind()).isEqualTo(InstalmentKind.RE_AGED);
        assertThat(state.daysPastDue()).isZero();
    }

    @Test
    void feesStayWhereTheyAreAndStayOverdue() {
        AccountState state = three().charge("c", "01-10", Component.FEE, "02-10", "10")
                .then(reAge("a", "04-20", "05-01", 2))
                .on("04-20");
        assertThat(open(state)).containsExactly("10.00", "0.00", "0.00", "150.00", "150.00");
        assertThat(state.daysPastDue()).isEqualTo(69);
    }

    @Test
    void undoingAReAgingRestoresTheOldInstalments() {
        AccountState state = three().then(reAge("a", "04-20", "05-01", 2))
                .undo("u", "04-25", "a")
                .on("04-25");
        assertThat(open(state)).containsExactly("100.00", "100.00", "100.00");
        assertThat(state.daysPastDue()).isEqualTo(74);
    }

    @Test
    void reAgedPrincipalBearsInterestOverItsNewTerm() {
        AccountState state = interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .then(new ReAge(stamp("a", "08-01"), day("08-10"), 1, Frequency.MONTHS, 2, AnnualRate.percent("6")))
                .on("08-01");
        assertThat(lines(state).subList(6, 8))
                .containsExactly("08-10 600.00+6.00+0.00+0.00 paid 0.00", "09-10 600.00+3.00+0.00+0.00 paid 0.00");
        assertThat(state.instalments().get(0).charged().interest()).isEqualTo(eur("12"));
    }

    @ParameterizedTest
    @CsvSource({"04-20,3,NOT_IN_FUTURE,start", "05-01,0,COUNT_OUT_OF_RANGE,instalments"})
    void reAgingNeedsATimeToComeAndInstalments(String start, int count, String rule, String field) {
        assertThat(refusals(three().then(reAge("a", "04-21", start, count)).on("04-21")))
                .containsExactly("a " + field + " " + rule);
    }

    @Test
    void nothingOpenIsReAged() {
        assertThat(refusals(three().pay("p", "01-15", "300")
                        .then(reAge("a", "04-20", "05-01", 2))
                        .on("04-20")))
                .containsExactly("a on NOTHING_OPEN");
    }

    @Test
    void reAmortisationSpreadsOverduePrincipalOverTheRest() {
        AccountState state =
                three().then(new ReAmortization(stamp("r", "02-15"))).on("02-15");
        assertThat(open(state)).containsExactly("0.00", "150.00", "150.00");
        assertThat(state.instalments().get(0).completedOn()).isEqualTo(day("02-15"));
        assertThat(state.daysPastDue()).isZero();
    }

    @Test
    void aBackDatedPaymentLeavesLessToReAmortise() {
        AccountState state = three().then(new ReAmortization(stamp("r", "02-15")))
                .pay("p", "02-01", "60")
                .on("02-15");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 60.00+0.00+0.00+0.00 paid 60.00",
                        "03-10 120.00+0.00+0.00+0.00 paid 0.00",
                        "04-10 120.00+0.00+0.00+0.00 paid 0.00");
    }

    @Test
    void reAmortisedInterestCountsOnTheRemainingBalance() {
        AccountState state = interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .then(new ReAmortization(stamp("r", "05-15")))
                .on("05-15");
        assertThat(lines(state).subList(4, 6))
                .containsExactly("06-10 600.00+12.00+0.00+0.00 paid 0.00", "07-10 600.00+6.00+0.00+0.00 paid 0.00");
    }

    @Test
    void reAmortisationNeedsSomethingOverdueAndSomethingToCome() {
        assertThat(refusals(
                        three().then(new ReAmortization(stamp("r", "02-01"))).on("02-01")))
                .containsExactly("r on NOTHING_OVERDUE");
        assertThat(refusals(
                        three().then(new ReAmortization(stamp("r", "04-11"))).on("04-11")))
                .containsExactly("r on NO_INSTALMENT_LEFT");
    }

    private static DueDateShift shift(String key, String on, String from, String to) {
        return new DueDateShift(stamp(key, on), day(from), day(to));
    }

    private static ReAge reAge(String key, String on, String start, int instalments) {
        return new ReAge(stamp(key, on), day(start), 1, Frequency.MONTHS, instalments, null);
    }

    private static Loans three() {
        return new Loans().payout("01-10", "300");
    }

    private static Loans interest(InterestMethod method, String rate, YearBasis basis) {
        return new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(method, rate, basis)
                .payout("01-10", "1200");
    }
}
