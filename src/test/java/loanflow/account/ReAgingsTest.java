package loanflow.account;

import static loanflow.account.Loans.dates;
import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static loanflow.account.Loans.lines;
import static loanflow.account.Loans.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.money.AnnualRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open principal in new instalments: 1200.00 in six months from 10 January at 1 % a month, nothing paid. */
class ReAgingsTest {

    @ParameterizedTest(name = "three instalments every {0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | MONTHS | 08-31 09-30 10-31
            2  | MONTHS | 08-31 10-31 12-31
            1  | WEEKS  | 08-31 09-07 09-14
            15 | DAYS   | 08-31 09-15 09-30
            """)
    void newInstalmentsFollowTheFirstInTheirOwnRhythm(int every, Frequency unit, String expected) {
        AccountState state = loan().then(new ReAge(stamp("a", "08-20"), day("08-31"), every, unit, 3, null))
                .on("08-20");
        assertThat(String.join(" ", dates(state).subList(6, 9))).isEqualTo(expected);
        assertThat(state.instalments().subList(6, 9))
                .allMatch(line -> line.charged().principal().equals(eur("400")));
    }

    /** 80 days on 1200.00 since 10 February at 12 % over 360: 32.00; then 61 on 600.00: 12.20. */
    @Test
    void interestOfTheRunningPeriodIsChargedByTheNewInstalments() {
        AccountState state = loan().then(new ReAge(stamp("a", "02-20"), day("05-01"), 2, Frequency.MONTHS, 2, null))
                .on("02-20");
        assertThat(lines(state))
                .containsExactly(
                        "02-10 0.00+12.00+0.00+0.00 paid 0.00",
                        "03-10 0.00+0.00+0.00+0.00 paid 0.00",
                        "04-10 0.00+0.00+0.00+0.00 paid 0.00",
                        "05-01 600.00+32.00+0.00+0.00 paid 0.00",
                        "05-10 0.00+0.00+0.00+0.00 paid 0.00",
                        "06-10 0.00+0.00+0.00+0.00 paid 0.00",
                        "07-01 600.00+12.20+0.00+0.00 paid 0.00",
                        "07-10 0.00+0.00+0.00+0.00 paid 0.00");
    }

    @ParameterizedTest(name = "re-aged on {0} to {1}: {2} of interest for the days since {3}")
    @CsvSource({
        "01-20, 02-05, 10.40, 01-10",
        "02-09, 03-01, 20.00, 01-10",
        "02-10, 03-10, 12.00, 02-10",
        "03-15, 04-10, 12.00, 03-10",
        "07-10, 07-20, 4.00, 07-10",
        "08-01, 08-10, 12.00, 07-10"
    })
    void thePeriodRunsSinceTheLastDueDate(String on, String start, String interest, String from) {
        AccountState state = loan().then(new ReAge(stamp("a", on), day(start), 1, Frequency.MONTHS, 1, null))
                .on(on);
        InstalmentState added = state.instalments().stream()
                .filter(line -> line.kind() == InstalmentKind.RE_AGED)
                .findFirst()
                .orElseThrow();
        assertThat(added.from()).isEqualTo(day(from));
        assertThat(added.charged().interest()).isEqualTo(eur(interest));
        assertThat(added.charged().principal()).isEqualTo(eur("1200"));
    }

    @ParameterizedTest(name = "at {0} %: {1} of interest")
    @CsvSource(nullValues = "the old rate", textBlock = """
            the old rate, 12.00
            12, 12.00
            6, 6.00
            0, 0.00
            """)
    void anotherRateHoldsForTheNewInstalments(String rate, String interest) {
        AccountState state = loan().then(new ReAge(
                        stamp("a", "08-01"),
                        day("08-10"),
                        1,
                        Frequency.MONTHS,
                        1,
                        rate == null ? null : AnnualRate.percent(rate)))
                .on("08-01");
        assertThat(state.instalments().get(6).charged().interest()).isEqualTo(eur(interest));
    }

    @Test
    void reAgingTwiceLeavesOnlyTheLastInstalmentsOpen() {
        AccountState state = loan().then(new ReAge(stamp("a", "08-01"), day("08-10"), 1, Frequency.MONTHS, 2, null))
                .then(new ReAge(stamp("b", "08-20"), day("10-10"), 1, Frequency.MONTHS, 2, null))
                .on("08-20");
        assertThat(state.outstanding().principal()).isEqualTo(eur("1200"));
        assertThat(state.instalments().subList(8, 10))
                .allMatch(line -> line.outstanding().principal().equals(eur("600")));
        // 61 days on 1200.00 since 10 August: 24.40.
        assertThat(state.instalments().get(8).charged().interest()).isEqualTo(eur("24.40"));
    }

    /** The first two fall due with 12.00 and 10.00; 400.00 more on the four to come. */
    @Test
    void reAmortisedPrincipalBearsItsInterestAndThePastKeepsItsOwn() {
        AccountState state =
                loan().then(new ReAmortization(stamp("r", "03-11"))).on("03-11");
        assertThat(lines(state).subList(0, 4))
                .containsExactly(
                        "02-10 0.00+12.00+0.00+0.00 paid 0.00",
                        "03-10 0.00+10.00+0.00+0.00 paid 0.00",
                        "04-10 300.00+12.00+0.00+0.00 paid 0.00",
                        "05-10 300.00+9.00+0.00+0.00 paid 0.00");
    }

    /** The first is overdue, the second can be paid this very day: 200.00 more on the four to come. */
    @Test
    void whatFallsDueOnTheDayOfAReAmortizationIsNotOverdue() {
        AccountState state =
                loan().then(new ReAmortization(stamp("r", "03-10"))).on("03-10");
        assertThat(lines(state).subList(0, 4))
                .containsExactly(
                        "02-10 0.00+12.00+0.00+0.00 paid 0.00",
                        "03-10 200.00+10.00+0.00+0.00 paid 0.00",
                        "04-10 250.00+10.00+0.00+0.00 paid 0.00",
                        "05-10 250.00+7.50+0.00+0.00 paid 0.00");
    }

    private static Loans loan() {
        return new Loans()
                .plan(6, 1, Frequency.MONTHS)
                .interest(InterestMethod.EQUAL_PRINCIPAL, "12", YearBasis.THIRTY_360)
                .payout("01-10", "1200");
    }
}
