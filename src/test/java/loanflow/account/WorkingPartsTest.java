package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Payment;
import loanflow.account.AccountEvent.Refund;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts that an account is made of, each on its own. */
class WorkingPartsTest {

    @ParameterizedTest
    @CsvSource({"02-11,PAST_DUE", "02-10,DUE", "02-09,IN_ADVANCE"})
    void timingIsHowADayLiesToADueDate(String on, Timing timing) {
        assertThat(Timing.of(day(on), day("02-10"))).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource({"100,3,33.33", "0.01,2,0.01", "0.05,2,0.03", "0,7,0.00", "10,4,2.50"})
    void aShareIsRoundedHalfUp(String amount, int parts, String share) {
        assertThat(Shares.of(eur(amount), parts)).isEqualTo(eur(share));
    }

    @ParameterizedTest
    @CsvSource({"1000,25,250.00", "0.10,25,0.03", "333.33,10,33.33", "100,0,0.00"})
    void aPercentageIsRoundedHalfUp(String amount, String percent, String part) {
        assertThat(Shares.percent(eur(amount), new BigDecimal(percent))).isEqualTo(eur(part));
    }

    @ParameterizedTest
    @CsvSource({"166.67,1,167", "162.50,1,163", "162.49,1,162", "54.17,0.01,54.17", "149,100,100", "150,100,200"})
    void aMultipleIsTheNearestOne(String amount, String multiple, String rounded) {
        assertThat(Shares.toMultiple(eur(amount), eur(multiple))).isEqualTo(eur(rounded));
    }

    @Test
    void aLineIsPaidUpToWhatIsOpenAndRemembersWhen() {
        Line line = line("02-10", "100");
        assertThat(line.pay(Component.PRINCIPAL, eur("30"), day("02-09"))).isEqualTo(eur("30"));
        assertThat(line.pay(Component.PRINCIPAL, eur("20"), day("02-10"))).isEqualTo(eur("20"));
        assertThat(line.completedOn).isNull();
        assertThat(line.pay(Component.PRINCIPAL, eur("90"), day("02-12"))).isEqualTo(eur("50"));
        assertThat(line.inAdvance).isEqualTo(eur("30"));
        assertThat(line.late).isEqualTo(eur("50"));
        assertThat(line.completedOn).isEqualTo(day("02-12"));
        assertThat(line.isOpen()).isFalse();
    }

    @Test
    void whatIsTakenBackIsTheLatePartFirst() {
        Line line = line("02-10", "100");
        assertThat(line.pay(Component.PRINCIPAL, eur("30"), day("02-09"))).isEqualTo(eur("30"));
        assertThat(line.pay(Component.PRINCIPAL, eur("70"), day("02-12"))).isEqualTo(eur("70"));
        assertThat(line.unpay(Component.PRINCIPAL, eur("80"), day("02-13"))).isEqualTo(eur("80"));
        assertThat(line.inAdvance).isEqualTo(eur("20"));
        assertThat(line.late).isEqualTo(eur("0"));
        assertThat(line.completedOn).isNull();
        assertThat(line.unpay(Component.PRINCIPAL, eur("80"), day("02-13"))).isEqualTo(eur("20"));
    }

    @Test
    void chargingNothingCompletesNothing() {
        Line line = line("02-10", "0");
        line.charge(Component.FEE, eur("0"), day("02-01"));
        assertThat(line.completedOn).isNull();
    }

    @Test
    void takingAwayWhatIsOpenCompletesALine() {
        Line line = line("02-10", "100");
        line.charge(Component.PRINCIPAL, eur("-100"), day("02-05"));
        assertThat(line.completedOn).isEqualTo(day("02-05"));
        line.charge(Component.PRINCIPAL, eur("5"), day("02-06"));
        assertThat(line.completedOn).isNull();
    }

    @Test
    void paidAndForgivenAreSettled() {
        Line line = line("02-10", "100");
        assertThat(line.pay(Component.PRINCIPAL, eur("30"), day("02-09"))).isEqualTo(eur("30"));
        line.forgive(Component.PRINCIPAL, eur("15"), day("02-09"));
        assertThat(line.settled(Component.PRINCIPAL)).isEqualTo(eur("45"));
        assertThat(line.open(Component.PRINCIPAL)).isEqualTo(eur("55"));
        assertThat(line.open().total()).isEqualTo(eur("55"));
    }

    @ParameterizedTest(name = "{0}: {1} on the same day")
    @CsvSource({"CUMULATIVE,DOWN_PAYMENT REGULAR", "PROGRESSIVE,REGULAR DOWN_PAYMENT"})
    void theStyleSaysWhatStandsFirstOnADay(ScheduleStyle style, String order) {
        Lines lines = new Lines(style, eur("0"));
        Line regular = lines.add(InstalmentKind.REGULAR, day("01-10"), day("02-10"));
        Line down = lines.add(InstalmentKind.DOWN_PAYMENT, day("02-10"), day("02-10"));
        Line later = lines.add(InstalmentKind.REGULAR, day("02-10"), day("03-10"));
        assertThat(String.join(
                        " ",
                        lines.all().get(0).kind.name(),
                        lines.all().get(1).kind.name()))
                .isEqualTo(order);
        assertThat(lines.last()).isSameAs(later);
        assertThat(lines.periods(line -> true)).containsExactly(regular, later);
        assertThat(lines.where(line -> line.kind == InstalmentKind.DOWN_PAYMENT))
                .containsExactly(down);
    }

    @Test
    void datesFollowTheLastOneThatWasMoved() {
        Rhythm rhythm = new Rhythm(plan(4, 1, Frequency.MONTHS), day("01-31"));
        assertThat(rhythm.dueDates()).containsExactly(day("02-28"), day("03-31"), day("04-30"), day("05-31"));
        rhythm.move(1, day("04-15"));
        assertThat(rhythm.dueDates()).containsExactly(day("02-28"), day("04-15"), day("05-15"), day("06-15"));
        rhythm.append();
        assertThat(rhythm.dueDates()).last().isEqualTo(day("07-15"));
        assertThat(rhythm.before(0)).isEqualTo(day("01-31"));
        assertThat(rhythm.before(2)).isEqualTo(day("04-15"));
    }

    @Test
    void aCalendarNamesTheMovesThatItCannotMake() {
        DueCalendar calendar = new DueCalendar(
                plan(2, 1, Frequency.MONTHS),
                day("01-10"),
                List.of(
                        new DueDateShift(stamp("none", "01-11"), day("02-11"), day("02-20")),
                        new DueDateShift(stamp("back", "01-11"), day("03-10"), day("02-10")),
                        new Extension(stamp("nothing", "01-11"), 0),
                        new Extension(stamp("e1", "01-11"), 1),
                        new Extension(stamp("e2", "01-11"), 1),
                        new Extension(stamp("e3", "01-11"), 1)));
        assertThat(calendar.refused())
                .isEqualTo(Map.of(
                        "none", Rule.NOT_A_DUE_DATE,
                        "back", Rule.NOT_AFTER_THE_DUE_DATE_BEFORE,
                        "nothing", Rule.COUNT_OUT_OF_RANGE,
                        "e3", Rule.EXTENDED_TWICE));
        assertThat(calendar.dueDates()).containsExactly(day("04-10"), day("05-10"));
        assertThat(calendar.next()).isEqualTo(day("06-10"));
    }

    @ParameterizedTest(name = "{0} {1} of {2}")
    @CsvSource({
        "MONTHS,1,THIRTY_360,0.01",
        "MONTHS,3,ACT_365,0.03",
        "YEARS,1,ACT_360,0.12",
        "WEEKS,2,ACT_360,0.0046666667",
        "DAYS,30,ACT_360,0.01",
        "DAYS,73,ACT_365,0.024"
    })
    void aWholePeriodHasItsPartOfTheYearlyRate(Frequency unit, int every, YearBasis basis, BigDecimal expected) {
        assertThat(Periods.regular(AnnualRate.percent("12"), plan(3, every, unit), basis)
                        .round(new MathContext(8)))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest(name = "from {0} to {1} by {2}")
    @CsvSource({
        "01-31,02-28,THIRTY_360,0.01",
        "01-10,02-10,THIRTY_360,0.01",
        "01-10,02-20,THIRTY_360,0.013666667",
        "01-10,02-10,ACT_360,0.010333333",
        "01-10,02-10,ACT_365,0.010191781"
    })
    void aPeriodOffItsRhythmCountsItsDays(String from, String to, YearBasis basis, BigDecimal expected) {
        assertThat(Periods.between(AnnualRate.percent("12"), day(from), day(to), plan(3, 1, Frequency.MONTHS), basis)
                        .round(new MathContext(8)))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"02-10,true", "02-13,true", "02-07,true", "02-14,false", "02-06,false"})
    void aPeriodIsWholeUpToThreeDaysOff(String due, boolean whole) {
        assertThat(Periods.isWhole(day("01-10"), day(due), plan(3, 1, Frequency.MONTHS)))
                .isEqualTo(whole);
    }

    @Test
    void aBookingAddsUpWhatMovesOverOneAccount() {
        Booking booking = new Booking(eur("0"));
        booking.move("CASH", "PRINCIPAL", eur("10"));
        booking.move("CASH", "FEE", eur("5"));
        booking.move("FEE", "CASH", eur("5"));
        booking.move("CASH", "NOTHING", eur("0"));
        booking.allocate(Bucket.DUE_FEE, eur("2"));
        booking.allocate(Bucket.DUE_FEE, eur("3"));
        booking.allocate(Bucket.PAST_DUE_FEE, eur("1"));
        booking.overpay(eur("4"));
        Transaction made = booking.transaction("k", "REPAYMENT", day("01-10"), eur("10"));
        assertThat(made.journal())
                .containsExactlyInAnyOrder(
                        new JournalLine("CASH", eur("10")), new JournalLine("PRINCIPAL", eur("-10")));
        assertThat(made.allocation()).isEqualTo(Map.of(Bucket.DUE_FEE, eur("5"), Bucket.PAST_DUE_FEE, eur("1")));
        assertThat(booking.parts().fee()).isEqualTo(eur("6"));
        assertThat(made.overpaid()).isEqualTo(eur("4"));
    }

    @Test
    void theRunningBalanceIsWhatWasPaidLessWhatWasOwed() {
        RunningBalance balance = new RunningBalance(eur("0"));
        balance.add(payment("early", "50"));
        assertThat(balance.overpaid()).isEqualTo(eur("0"));
        balance.add(new AccountEvent.Disbursement(stamp("d", "01-10"), eur("100")));
        balance.add(payment("p", "130"));
        assertThat(balance.overpaid()).isEqualTo(eur("30"));
        balance.add(new Refund(stamp("too much", "01-12"), eur("131")));
        assertThat(balance.overpaid()).isEqualTo(eur("30"));
        balance.add(new Refund(stamp("r", "01-12"), eur("10")));
        assertThat(balance.overpaid()).isEqualTo(eur("20"));
        balance.add(new AccountEvent.Charge(stamp("c", "01-12"), Component.FEE, day("02-10"), eur("25")));
        assertThat(balance.overpaid()).isEqualTo(eur("0"));
    }

    @Test
    void partsAddUpByComponent() {
        Parts one = new Parts(eur("1"), eur("2"), eur("3"), eur("4"));
        Parts other = Parts.of(Component.INTEREST, eur("10"));
        assertThat(one.plus(other)).isEqualTo(new Parts(eur("1"), eur("2"), eur("13"), eur("4")));
        assertThat(one.minus(other)).isEqualTo(new Parts(eur("1"), eur("2"), eur("-7"), eur("4")));
        assertThat(one.plus(Component.PENALTY, eur("5")).penalty()).isEqualTo(eur("6"));
        assertThat(one.total()).isEqualTo(eur("10"));
        for (Component component : Component.values()) {
            assertThat(one.with(component, eur("9")).get(component)).isEqualTo(eur("9"));
        }
    }

    @Test
    void theRuleOfAKindIsItsOwnOrTheCommonOne() {
        AllocationRule common = Strategy.PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER.rule();
        AllocationRule own = Strategy.COSTS_PENALTY_INTEREST_PRINCIPAL.rule();
        AllocationRules rules = new AllocationRules(common, Map.of(PaymentKind.PAYOUT_REFUND, own));
        assertThat(rules.of(PaymentKind.PAYOUT_REFUND)).isEqualTo(own);
        assertThat(rules.of(PaymentKind.REPAYMENT)).isEqualTo(common);
    }

    @Test
    void aBookWithoutAPayoutHasNoCalendar() {
        Book book = new Book(new Loans().terms(), null, null);
        assertThatThrownBy(book::calendar).hasMessage("calendar: the loan is not paid out");
    }

    @Test
    void keysOfDownPaymentsLeadBackToTheirPayout() {
        assertThat(DownPayments.disbursementOf(DownPayments.keyOf("a"))).contains("a");
        assertThat(DownPayments.disbursementOf("a")).isEmpty();
    }

    @Test
    void interestIsNotChargedWithoutARateOrAMethod() {
        assertThat(InterestTerms.none().bears()).isFalse();
        assertThat(new InterestTerms(InterestMethod.FLAT, AnnualRate.percent("0"), YearBasis.ACT_360).bears())
                .isFalse();
        assertThat(new InterestTerms(InterestMethod.NONE, AnnualRate.percent("5"), YearBasis.ACT_360).bears())
                .isFalse();
        assertThat(new InterestTerms(InterestMethod.FLAT, AnnualRate.percent("5"), YearBasis.ACT_360).bears())
                .isTrue();
    }

    private static Payment payment(String key, String amount) {
        return new Payment(stamp(key, "01-11"), PaymentKind.REPAYMENT, eur(amount));
    }

    private static Line line(String due, String principal) {
        Line line = new Line(InstalmentKind.REGULAR, day("01-10"), day(due), eur("0"));
        line.charge(Component.PRINCIPAL, eur(principal), day("01-10"));
        return line;
    }

    private static RepaymentPlan plan(int instalments, int every, Frequency unit) {
        Money cent = eur("0.01");
        return new RepaymentPlan(instalments, every, unit, 0, cent, BigDecimal.ZERO, false);
    }
}
