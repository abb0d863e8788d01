package loanflow.servicing;

import static loanflow.servicing.ServicingKit.PAYOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import loanflow.money.Money;
import org.junit.jupiter.api.Test;

/** What end of day could not book on its day is told as it was known then, and from the day on which it was booked. */
class LateBookedRecordsTest {

    private static final LocalDate DUE = PAYOUT.plusMonths(1);

    @Test
    void aLoanThatWasSetAsideOverItsDueDateIsToldAsOnEachDay() {
        try (ServicingKit kit = new ServicingKit()) {
            String loan = kit.openLoan();
            Map<LocalDate, LoanPosition> told = new LinkedHashMap<>();
            kit.liveTo(PAYOUT.plusDays(5));
            kit.pay(loan, "100.00");
            live(kit, loan, DUE.minusDays(1), told);
            kit.jdbc.sql("update loan set set_aside = true").update();
            live(kit, loan, DUE.plusDays(4), told);
            assertThat(kit.endOfDay.takeBack(loan)).isTrue();
            live(kit, loan, DUE.plusDays(6), told);
            kit.pay(loan, "300.00");
            told.put(kit.today(), kit.position(loan));
            live(kit, loan, DUE.plusDays(9), told);

            assertThat(at(told, DUE.plusDays(4)).advance()).isEqualTo(Money.fen(10_000));
            assertThat(at(told, DUE.plusDays(5)).advance()).isEqualTo(Money.fen(0));
            assertThat(at(told, DUE.plusDays(5)).open().penalty().isPositive()).isTrue();
            told.forEach((day, position) ->
                    assertThat(kit.records.position(loan, day)).as("on %s", day).hasValue(position));
            assertThat(kit.books.findings()).isEmpty();
        }
    }

    private static void live(ServicingKit kit, String loan, LocalDate last, Map<LocalDate, LoanPosition> told) {
        while (kit.today().isBefore(last)) {
            kit.liveTo(kit.today().plusDays(1));
            told.put(kit.today(), kit.position(loan));
        }
    }

    private static LoanPosition at(Map<LocalDate, LoanPosition> told, LocalDate day) {
        return Objects.requireNonNull(told.get(day));
    }
}
