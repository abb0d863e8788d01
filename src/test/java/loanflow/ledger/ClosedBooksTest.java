package loanflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day on which nothing may be recorded any more. */
class ClosedBooksTest {

    @ParameterizedTest(name = "{1} on {0}, {2} months open")
    @CsvSource({
        "2026-03-01, 2025-02-28, 12",
        "2026-03-31, 2025-02-28, 12",
        "2025-03-31, 2024-02-29, 12",
        "2026-03-15, 2026-02-28, 0",
        "2026-03-15, 2026-01-31, 1",
        "2026-01-01, 2025-12-31, 0",
        "2026-01-31, 2025-06-30, 6",
        "2026-07-31, 2025-12-31, 6"
    })
    void wholeMonthsAreClosed(LocalDate today, LocalDate closed, int openMonths) {
        assertThat(new ClosedBooks(openMonths).until(today)).isEqualTo(closed);
    }

    @Test
    void theBooksOfTomorrowCannotBeClosed() {
        assertThatThrownBy(() -> new ClosedBooks(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("loanflow.servicing.open-months: must not be negative");
    }
}
