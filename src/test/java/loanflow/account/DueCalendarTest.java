package loanflow.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates over month ends and leap days, moved by shifts and extensions. */
class DueCalendarTest {

    @ParameterizedTest(name = "every {1} {2} from {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-31 | 1  | MONTHS | 2024-02-29 2024-03-31 2024-04-30 2024-05-31
            2025-01-31 | 1  | MONTHS | 2025-02-28 2025-03-31 2025-04-30 2025-05-31
            2025-01-30 | 1  | MONTHS | 2025-02-28 2025-03-30 2025-04-30 2025-05-30
            2025-01-29 | 1  | MONTHS | 2025-02-28 2025-03-29 2025-04-29 2025-05-29
            2024-01-29 | 1  | MONTHS | 2024-02-29 2024-03-29 2024-04-29 2024-05-29
            2024-02-29 | 1  | MONTHS | 2024-03-29 2024-04-29 2024-05-29 2024-06-29
            2024-08-31 | 6  | MONTHS | 2025-02-28 2025-08-31 2026-02-28 2026-08-31
            2024-11-30 | 3  | MONTHS | 2025-02-28 2025-05-30 2025-08-30 2025-11-30
            2024-02-29 | 12 | MONTHS | 2025-02-28 2026-02-28 2027-02-28 2028-02-29
            2024-02-29 | 1  | YEARS  | 2025-02-28 2026-02-28 2027-02-28 2028-02-29
            2023-02-28 | 1  | YEARS  | 2024-02-28 2025-02-28 2026-02-28 2027-02-28
            2024-02-01 | 30 | DAYS   | 2024-03-02 2024-04-01 2024-05-01 2024-05-31
            2025-02-01 | 30 | DAYS   | 2025-03-03 2025-04-02 2025-05-02 2025-06-01
            2024-02-20 | 2  | WEEKS  | 2024-03-05 2024-03-19 2024-04-02 2024-04-16
            2024-12-30 | 1  | WEEKS  | 2025-01-06 2025-01-13 2025-01-20 2025-01-27
            """)
    void aShorterMonthEndsEarlierAndTheNextHasItsDayAgain(LocalDate start, int every, Frequency unit, String expected) {
        assertThat(written(new DueCalendar(plan(4, every, unit), start, List.of())))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "from 31 January 2024, {0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-29 | 2024-03-05 | 2024-03-05 2024-04-05 2024-05-05 2024-06-05
            2024-02-29 | 2024-02-01 | 2024-02-01 2024-03-01 2024-04-01 2024-05-01
            2024-03-31 | 2024-04-30 | 2024-02-29 2024-04-30 2024-05-30 2024-06-30
            2024-03-31 | 2024-03-01 | 2024-02-29 2024-03-01 2024-04-01 2024-05-01
            2024-04-30 | 2024-05-31 | 2024-02-29 2024-03-31 2024-05-31 2024-06-30
            2024-05-31 | 2024-06-15 | 2024-02-29 2024-03-31 2024-04-30 2024-06-15
            """)
    void laterDatesFollowAShiftedOne(LocalDate from, LocalDate to, String expected) {
        assertThat(written(calendar(shift("s", from, to)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-02-29, 2024-01-31, NOT_AFTER_THE_DUE_DATE_BEFORE",
        "2024-02-29, 2024-01-30, NOT_AFTER_THE_DUE_DATE_BEFORE",
        "2024-03-31, 2024-02-29, NOT_AFTER_THE_DUE_DATE_BEFORE",
        "2024-03-31, 2024-02-28, NOT_AFTER_THE_DUE_DATE_BEFORE",
        "2024-03-30, 2024-04-05, NOT_A_DUE_DATE",
        "2024-01-31, 2024-02-05, NOT_A_DUE_DATE",
        "2024-06-30, 2024-07-05, NOT_A_DUE_DATE"
    })
    void aShiftThatCannotBeLeavesTheDates(LocalDate from, LocalDate to, Rule rule) {
        DueCalendar calendar = calendar(shift("s", from, to));
        assertThat(calendar.refused()).containsOnlyKeys("s").containsValue(rule);
        assertThat(written(calendar)).isEqualTo("2024-02-29 2024-03-31 2024-04-30 2024-05-31");
    }

    /** An extended loan keeps its month ends: 31 March and one month is 30 April, and then 31 May. */
    @ParameterizedTest(name = "extended by {1} on {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-01-31 | 1 | 2024-03-31 2024-04-30 2024-05-31 2024-06-30
            2024-02-28 | 1 | 2024-03-31 2024-04-30 2024-05-31 2024-06-30
            2024-02-29 | 1 | 2024-02-29 2024-04-30 2024-05-31 2024-06-30
            2024-03-01 | 1 | 2024-02-29 2024-04-30 2024-05-31 2024-06-30
            2024-02-29 | 2 | 2024-02-29 2024-05-31 2024-06-30 2024-07-31
            2024-05-30 | 1 | 2024-02-29 2024-03-31 2024-04-30 2024-06-30
            2024-05-30 | 9 | 2024-02-29 2024-03-31 2024-04-30 2025-02-28
            """)
    void anExtensionMovesWhatFallsDueAfterItByWholePeriods(LocalDate on, int periods, String expected) {
        assertThat(written(calendar(new Extension(Stamp.of("e", on), periods)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "extended by {1} on {0}: {2}")
    @CsvSource({
        "2024-05-31, 1, NO_INSTALMENT_LEFT",
        "2024-07-01, 1, NO_INSTALMENT_LEFT",
        "2024-02-01, 0, COUNT_OUT_OF_RANGE",
        "2024-02-01, -1, COUNT_OUT_OF_RANGE",
        "2024-07-01, 0, COUNT_OUT_OF_RANGE"
    })
    void anExtensionNeedsAPeriodAndSomethingToCome(LocalDate on, int periods, Rule rule) {
        DueCalendar calendar = calendar(new Extension(Stamp.of("e", on), periods));
        assertThat(calendar.refused()).containsOnlyKeys("e").containsValue(rule);
        assertThat(written(calendar)).isEqualTo("2024-02-29 2024-03-31 2024-04-30 2024-05-31");
    }

    @Test
    void anExtensionThatWasRefusedIsNotCounted() {
        DueCalendar calendar = calendar(
                new Extension(Stamp.of("none", LocalDate.of(2024, 2, 1)), 0),
                new Extension(Stamp.of("one", LocalDate.of(2024, 2, 2)), 1),
                new Extension(Stamp.of("two", LocalDate.of(2024, 2, 3)), 1),
                new Extension(Stamp.of("three", LocalDate.of(2024, 2, 4)), 1));
        assertThat(calendar.refused()).containsOnlyKeys("none", "three");
        assertThat(written(calendar)).isEqualTo("2024-04-30 2024-05-31 2024-06-30 2024-07-31");
    }

    @Test
    void anExtensionAfterAShiftCountsFromTheNewDay() {
        assertThat(written(calendar(
                        shift("s", LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30)),
                        new Extension(Stamp.of("e", LocalDate.of(2024, 3, 1)), 1))))
                .isEqualTo("2024-02-29 2024-05-30 2024-06-30 2024-07-30");
    }

    @Test
    void anExtensionBeforeAShiftedDateGivesItsPlaceToTheRhythm() {
        assertThat(written(calendar(
                        shift("s", LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 15)),
                        new Extension(Stamp.of("e", LocalDate.of(2024, 2, 1)), 1))))
                .isEqualTo("2024-03-29 2024-04-29 2024-05-29 2024-06-29");
    }

    @Test
    void oneMoreDateKeepsTheRhythmOfTheLast() {
        DueCalendar calendar = calendar(new Extension(Stamp.of("e", LocalDate.of(2024, 2, 29)), 1));
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(calendar.next()).isEqualTo(LocalDate.of(2024, 9, 30));
    }

    /** Whatever is moved: dates ascend from the payout, their number stays, and what was refused moved nothing. */
    @Test
    void anyMovesKeepTheDatesAscendingAndTheirNumber() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            LocalDate start = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(500));
            RepaymentPlan plan = plan(2 + random.nextInt(10), 1, Frequency.MONTHS);
            List<AccountEvent> moves = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                DueCalendar before = new DueCalendar(plan, start, moves);
                LocalDate due = before.dueDates().get(random.nextInt(plan.instalments()));
                AccountEvent move = random.nextBoolean()
                        ? shift("m" + i, due, due.plusDays(random.nextInt(60) - 30))
                        : new Extension(Stamp.of("m" + i, start.plusDays(random.nextInt(300))), random.nextInt(3));
                moves.add(move);
                DueCalendar after = new DueCalendar(plan, start, moves);
                assertThat(after.dueDates())
                        .as("seed %s", seed)
                        .hasSize(plan.instalments())
                        .isSorted()
                        .doesNotHaveDuplicates();
                assertThat(ChronoUnit.DAYS.between(start, after.dueDates().get(0)))
                        .isPositive();
                if (after.refused().containsKey(move.key())) {
                    assertThat(after.dueDates()).as("seed %s", seed).isEqualTo(before.dueDates());
                }
            }
        }
    }

    private static DueCalendar calendar(AccountEvent... moves) {
        return new DueCalendar(plan(4, 1, Frequency.MONTHS), LocalDate.of(2024, 1, 31), List.of(moves));
    }

    private static DueDateShift shift(String key, LocalDate from, LocalDate to) {
        return new DueDateShift(Stamp.of(key, LocalDate.of(2024, 1, 31)), from, to);
    }

    private static RepaymentPlan plan(int instalments, int every, Frequency unit) {
        return new RepaymentPlan(instalments, every, unit, 0, Loans.eur("0.01"), BigDecimal.ZERO, false);
    }

    private static String written(DueCalendar calendar) {
        return calendar.dueDates().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
