package loanflow.account;

import static loanflow.account.Loans.day;
import static loanflow.account.Loans.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates that are moved and extended, at their anchor, before it and after it. */
class RhythmTest {

    /** Four dates from a start; one is moved, then another is moved on by so many periods. */
    @ParameterizedTest(name = "{0}, every {1} {2}: date {3} to {4}, date {5} by {6} periods: {7}")
    @CsvSource(delimiter = '|', textBlock = """
            01-31 | 1 | MONTHS | 2 | 03-31 | 3 | 1 | 02-28 03-31 05-31 06-30
            01-31 | 1 | MONTHS | 2 | 03-31 | 2 | 1 | 02-28 04-30 05-31 06-30
            01-31 | 1 | MONTHS | 2 | 03-31 | 1 | 1 | 03-28 04-28 05-28 06-28
            01-10 | 1 | MONTHS | 2 | 03-15 | 4 | 2 | 02-10 03-15 04-15 07-15
            01-10 | 1 | MONTHS | 2 | 03-15 | 1 | 2 | 04-10 05-10 06-10 07-10
            01-06 | 2 | WEEKS  | 3 | 02-20 | 1 | 1 | 02-03 02-17 03-03 03-17
            01-06 | 2 | WEEKS  | 3 | 02-20 | 1 | 2 | 02-17 03-03 03-17 03-31
            01-06 | 2 | WEEKS  | 3 | 02-20 | 2 | 1 | 01-20 02-17 03-03 03-17
            01-06 | 2 | WEEKS  | 3 | 02-20 | 3 | 1 | 01-20 02-03 03-06 03-20
            01-06 | 2 | WEEKS  | 3 | 02-20 | 4 | 2 | 01-20 02-03 02-20 04-03
            01-01 | 15 | DAYS  | 1 | 01-20 | 1 | 3 | 03-06 03-21 04-05 04-20
            """)
    void whatIsExtendedFollowsItsAnchor(
            String start, int every, Frequency unit, int moved, String to, int extended, int periods, String dates) {
        RepaymentPlan plan = new RepaymentPlan(4, every, unit, 0, eur("0.01"), BigDecimal.ZERO, false);
        Rhythm rhythm = new Rhythm(plan, day(start));

        rhythm.move(moved - 1, day(to));
        rhythm.extend(extended - 1, periods);

        assertThat(rhythm.dueDates().stream().map(LocalDate::toString).map(date -> date.substring(5)))
                .containsExactly(dates.split(" "));
        assertThat(rhythm.before(0)).isEqualTo(day(start));
        assertThat(rhythm.dueDates()).isSorted().doesNotHaveDuplicates();
    }
}
