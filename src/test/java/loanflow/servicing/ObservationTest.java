package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 10,000 yuan, twelve times 945.60 from 15 February: the first three are under observation. */
class ObservationTest {

    private static final LocalDate FIRST_DUE = LocalDate.of(2026, 2, 15);

    private final ServicingKit kit = new ServicingKit();
    private JdbcObservations observations;
    private String loan;

    @BeforeEach
    void borrow() {
        observations = new JdbcObservations(kit.jdbc);
        loan = kit.openLoan();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aDueDateIsJudgedAfterItsDaysOfGraceAndIsLateWhenItWasNotPaidWithinThem() {
        kit.liveTo(FIRST_DUE.plusDays(3));
        assertThat(signals()).isEqualTo(new ObservationSignals(true, 0, 0, 3, false, false));
        RepaymentOutcome unused =
                kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
        kit.liveTo(FIRST_DUE.plusDays(4));
        assertThat(signals()).isEqualTo(new ObservationSignals(true, 1, 0, 3, false, false));
        kit.liveTo(FIRST_DUE.plusMonths(1).plusDays(4));
        assertThat(signals()).isEqualTo(new ObservationSignals(true, 2, 1, 4, false, false));
        unused = kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
        assertThat(signals()).as("late stays late").isEqualTo(new ObservationSignals(true, 2, 1, 4, false, false));
        kit.liveTo(FIRST_DUE.plusMonths(5));
        assertThat(signals().duesJudged()).as("the first three only").isEqualTo(3);
    }

    @Test
    void theNextLookIsAtTheNextOfTheFirstThreeDueDatesUntilTheObservationEnds() {
        assertThat(observations.nextDue(loan, FIRST_DUE.minusDays(1))).contains(FIRST_DUE);
        assertThat(observations.nextDue(loan, FIRST_DUE)).contains(FIRST_DUE.plusMonths(1));
        assertThat(observations.nextDue(loan, FIRST_DUE.plusMonths(2))).isEmpty();

        observations.touched(loan, FIRST_DUE);
        assertThat(signals().touched()).isTrue();
        assertThat(observations.nextDue(loan, FIRST_DUE)).isPresent();
        observations.end(loan, ObservationEnd.FREEZE, FIRST_DUE);
        observations.end(loan, ObservationEnd.WIDEN, FIRST_DUE);
        assertThat(signals().observed()).isFalse();
        assertThat(observations.nextDue(loan, FIRST_DUE.minusDays(1))).isEmpty();
        assertThat(kit.servicing.renewalFactsOf(loan).observation())
                .as("the first end stands")
                .isEqualTo("FROZEN");
    }

    private ObservationSignals signals() {
        return observations.signals(loan, kit.today(), false);
    }
}
