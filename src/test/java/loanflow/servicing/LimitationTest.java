package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitationTest {

    private static final LocalDate LAST_DUE = LocalDate.of(2024, 2, 29);

    @Test
    void itIsThreeYearsFromTheLastDueDate() {
        assertThat(date(List.of())).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void eachInterruptionLetsItBeginAnewInWhateverOrderTheyAreTold() {
        Interruption demand = one(Interruption.Kind.DEMAND, LocalDate.of(2026, 6, 1));
        Interruption suit = one(Interruption.Kind.SUIT, LocalDate.of(2028, 1, 1));

        assertThat(date(List.of(demand))).isEqualTo(LocalDate.of(2029, 6, 1));
        assertThat(date(List.of(suit, demand))).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(date(List.of(suit))).as("too late without the demand").isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void whatComesBeforeTheLastDueDateShortensNothing() {
        assertThat(date(List.of(one(Interruption.Kind.PAYMENT, LocalDate.of(2023, 5, 1)))))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void onItsLastDayItIsInTimeAndADayLaterOnlyTheDebtorBringsItBack() {
        LocalDate last = LocalDate.of(2027, 2, 28);

        assertThat(date(List.of(one(Interruption.Kind.DEMAND, last)))).isEqualTo(LocalDate.of(2030, 2, 28));
        assertThat(date(List.of(one(Interruption.Kind.DEMAND, last.plusDays(1)))))
                .isEqualTo(last);
        assertThat(date(List.of(one(Interruption.Kind.PAYMENT, last.plusDays(1)))))
                .isEqualTo(last);
        assertThat(date(List.of(one(Interruption.Kind.ACKNOWLEDGEMENT, last.plusDays(1)))))
                .isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void otherLawsHaveTheirOwnYearsOrNone() {
        assertThat(Limitation.date("GBP", LAST_DUE, List.of())).contains(LocalDate.of(2030, 2, 28));
        assertThat(Limitation.date("USD", LAST_DUE, List.of())).isEqualTo(Optional.empty());
    }

    private static LocalDate date(List<Interruption> interruptions) {
        return Limitation.date("CNY", LAST_DUE, interruptions).orElseThrow();
    }

    private static Interruption one(Interruption.Kind kind, LocalDate on) {
        return new Interruption(kind, on, "doc-1");
    }
}
