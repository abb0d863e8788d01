package loanflow.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import loanflow.access.Problem;
import loanflow.access.StaffGroup;
import loanflow.ledger.LedgerDoors;
import loanflow.ledger.Seal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What auditors ask of the chain, and who may ask. */
class SealControllerTest {

    private static final LocalDate DAY = LedgerDoors.DAY;
    private static final Set<StaffGroup> READERS =
            Set.of(StaffGroup.AUDITORS, StaffGroup.COMPLIANCE, StaffGroup.RISK_MANAGERS);

    private static LedgerDoors ledger;
    private static SealController controller;

    /** Two seals: of two journals and of one. */
    @BeforeAll
    static void open() {
        ledger = new LedgerDoors();
        ledger.received("a", 1);
        ledger.received("b", 2);
        ledger.received("c", 3);
        String unused = ledger.seals.seal(DAY);
        controller = new SealController(ledger.seals);
    }

    @ParameterizedTest
    @EnumSource(StaffGroup.class)
    void onlyThoseWhoWatchReadTheChain(StaffGroup group) {
        if (READERS.contains(group)) {
            assertThat(controller.of(LedgerStaff.of(group), DAY, DAY))
                    .extracting(Seal::journals)
                    .containsExactly(2L, 1L);
            assertThat(controller.verify(LedgerStaff.of(group), null).right()).isTrue();
        } else {
            assertThatThrownBy(() -> controller.of(LedgerStaff.of(group), DAY, DAY))
                    .isInstanceOf(Problem.class)
                    .hasMessage("This group does not read the ledger.");
            assertThatThrownBy(() -> controller.verify(LedgerStaff.of(group), null))
                    .isInstanceOf(Problem.class)
                    .hasMessage("This group does not read the ledger.");
        }
    }

    @Test
    void datesMayBeTheSameButNotTheWrongWayRound() {
        var auditor = LedgerStaff.of(StaffGroup.AUDITORS);

        assertThat(controller.of(auditor, DAY, DAY)).hasSize(2);
        assertThat(controller.of(auditor, DAY.plusDays(1), DAY.plusDays(1))).isEmpty();
        assertThatThrownBy(() -> controller.of(auditor, DAY, DAY.minusDays(1)))
                .isInstanceOf(Problem.class)
                .hasMessage("The last date lies before the first.");
    }

    @Test
    void aHeadThatWasKeptElsewhereIsKnownOrNot() {
        assertThat(verify(ledger.heads().get(0))).isEqualTo(new SealController.Verification(true, List.of(), true));
        assertThat(verify("f".repeat(64))).isEqualTo(new SealController.Verification(false, List.of(), false));
    }

    @Test
    void aBrokenSealIsNamedWhetherTheHeadIsKnownOrNot() {
        String tampered = "update journal_entry set amount_fen = 2 * amount_fen where journal_id = 3";

        assertThat(ledger.afterwards(tampered, () -> verify(ledger.heads().get(1))))
                .isEqualTo(new SealController.Verification(false, List.of(2L), true));
        assertThat(ledger.afterwards(tampered, () -> verify("f".repeat(64))))
                .isEqualTo(new SealController.Verification(false, List.of(2L), false));
    }

    private static SealController.Verification verify(String head) {
        return controller.verify(LedgerStaff.of(StaffGroup.AUDITORS), head);
    }
}
