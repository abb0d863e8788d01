package loanflow.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import loanflow.access.Caller;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.ledger.LedgerDoors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reconciliation over HTTP: amounts in yuan, names of the field, and each group what it may. */
class ReconciliationControllerTest {

    private static final LocalDate DAY = LedgerDoors.DAY;
    private static final Set<StaffGroup> READERS =
            Set.of(StaffGroup.PAYOUT_OPERATORS, StaffGroup.AUDITORS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS);
    private static final Caller.Staff WORKER = LedgerStaff.of(StaffGroup.PAYOUT_OPERATORS);

    private final LedgerDoors ledger = new LedgerDoors();
    private final ReconciliationController controller = new ReconciliationController(ledger.reconciliation);

    /** 100.05 never came, and 7.00 came that nobody booked. */
    @BeforeEach
    void aDay() {
        ledger.received("a", 100_05);
        ledger.received("b", 50_00);
        assertThat(ledger.stated("b 5000, c 700")).isEqualTo(2);
    }

    @Test
    void anAccountStandsWhereItsLastStatementLeftIt() {
        assertThat(controller.standings(WORKER))
                .containsExactly(new StandingAnswer("CASH_COLLECTION", "CNY", DAY, "150.05", "57.00", "93.05", true));
    }

    @Test
    void aDifferenceSaysWhatBothSidesSay() {
        long first = id("a");
        controller.explain(WORKER, first, new ReconciliationController.Explanation("on its way"));

        assertThat(differences(DAY, DAY))
                .containsExactly(
                        new DifferenceAnswer(
                                id("c"),
                                "NOT_BOOKED",
                                "CASH_COLLECTION",
                                "CNY",
                                DAY,
                                "c",
                                null,
                                "0.00",
                                "7.00",
                                false,
                                null,
                                null),
                        new DifferenceAnswer(
                                first,
                                "NOT_ON_STATEMENT",
                                "CASH_COLLECTION",
                                "CNY",
                                DAY,
                                "a",
                                "a.0",
                                "100.05",
                                "0.00",
                                false,
                                "staff:one",
                                "on its way"));
        assertThat(differences(DAY.plusDays(1), DAY.plusDays(1)))
                .extracting(DifferenceAnswer::name)
                .containsExactly("c");
    }

    @Test
    void aDifferenceIsExplainedOnceAndOneThatIsNotThereNever() {
        var because = new ReconciliationController.Explanation("on its way");
        controller.explain(WORKER, id("a"), because);

        for (long id : List.of(id("a"), 0L, id("a") + 99)) {
            assertThatThrownBy(() -> controller.explain(WORKER, id, because))
                    .isInstanceOf(Problem.class)
                    .hasMessage("There is none of this id for this caller.");
        }
    }

    @Test
    void datesTheWrongWayRoundAreRefused() {
        assertThatThrownBy(() -> differences(DAY, DAY.minusDays(1)))
                .isInstanceOf(Problem.class)
                .hasMessage("The last date lies before the first.");
    }

    @ParameterizedTest
    @EnumSource(StaffGroup.class)
    void aGroupReadsOrWorksOrNeither(StaffGroup group) {
        Caller.Staff staff = LedgerStaff.of(group);

        assertThat(allowed(() -> controller.standings(staff))).isEqualTo(READERS.contains(group));
        assertThat(allowed(() -> controller.differences(staff, DAY, DAY))).isEqualTo(READERS.contains(group));
        assertThat(allowed(() ->
                        controller.explain(staff, id("c"), new ReconciliationController.Explanation("a stranger's"))))
                .isEqualTo(group == StaffGroup.PAYOUT_OPERATORS);
    }

    private static boolean allowed(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Problem refused) {
            assertThat(refused).hasMessage("This group does not reconcile accounts.");
            return false;
        }
    }

    private List<DifferenceAnswer> differences(LocalDate from, LocalDate to) {
        return controller.differences(WORKER, from, to);
    }

    private long id(String name) {
        return differences(DAY, DAY).stream()
                .filter(one -> name.equals(one.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
