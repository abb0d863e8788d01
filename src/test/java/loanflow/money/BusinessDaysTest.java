package loanflow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Due dates in a holiday from 28 January to 4 February 2025, a Tuesday to a Tuesday, with and without weekends. */
class BusinessDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 28);
    private static final Set<LocalDate> HOLIDAY =
            FIRST.datesUntil(LocalDate.of(2025, 2, 5)).collect(Collectors.toSet());

    @ParameterizedTest(name = "{0}: following {1}, modified {2}, preceding {3}")
    @CsvSource({
        "2025-01-27, 2025-01-27, 2025-01-27, 2025-01-27",
        "2025-01-28, 2025-02-05, 2025-01-27, 2025-01-27",
        "2025-01-31, 2025-02-05, 2025-01-27, 2025-01-27",
        "2025-02-01, 2025-02-05, 2025-02-05, 2025-01-27",
        "2025-02-04, 2025-02-05, 2025-02-05, 2025-01-27",
        "2025-02-05, 2025-02-05, 2025-02-05, 2025-02-05",
        "2025-02-08, 2025-02-10, 2025-02-10, 2025-02-07",
        "2025-02-09, 2025-02-10, 2025-02-10, 2025-02-07",
        "2025-01-26, 2025-01-27, 2025-01-27, 2025-01-24",
        "2025-05-31, 2025-06-02, 2025-05-30, 2025-05-30",
        "2025-06-01, 2025-06-02, 2025-06-02, 2025-05-30"
    })
    void aDueDateMovesToABusinessDay(LocalDate date, LocalDate following, LocalDate modified, LocalDate preceding) {
        assertThat(days(HolidayShift.FOLLOWING).of(date)).isEqualTo(following);
        assertThat(days(HolidayShift.MODIFIED_FOLLOWING).of(date)).isEqualTo(modified);
        assertThat(days(HolidayShift.PRECEDING).of(date)).isEqualTo(preceding);
        assertThat(days(HolidayShift.NONE).of(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @EnumSource(HolidayShift.class)
    void weekendsAreHolidaysOnlyWhereTheCalendarSaysSo(HolidayShift shift) {
        LocalDate saturday = LocalDate.of(2025, 2, 8);
        assertThat(new BusinessDays(HOLIDAY, false, shift).of(saturday)).isEqualTo(saturday);
        assertThat(BusinessDays.EVERY_DAY.of(FIRST)).isEqualTo(FIRST);
    }

    @ParameterizedTest(name = "a holiday of {0} days: {1}")
    @CsvSource({"1, true", "60, true", "61, false"})
    void aHolidayIsAtMostSixtyDaysLong(int length, boolean found) {
        LocalDate start = LocalDate.of(2025, 3, 1);
        BusinessDays days = new BusinessDays(
                start.datesUntil(start.plusDays(length)).collect(Collectors.toSet()), false, HolidayShift.FOLLOWING);
        if (found) {
            assertThat(days.of(start)).isEqualTo(start.plusDays(length));
        } else {
            assertThatThrownBy(() -> days.of(start)).hasMessage("holidays: no business day near 2025-03-01");
        }
    }

    @Test
    void aBusinessDayStaysWhereItIsAndMovingTwiceIsMovingOnce() {
        for (HolidayShift shift : HolidayShift.values()) {
            BusinessDays days = days(shift);
            for (LocalDate date = LocalDate.of(2025, 1, 1); date.getYear() == 2025; date = date.plusDays(1)) {
                LocalDate moved = days.of(date);
                assertThat(days.of(moved)).isEqualTo(moved);
            }
        }
    }

    private static BusinessDays days(HolidayShift shift) {
        return new BusinessDays(HOLIDAY, true, shift);
    }
}
