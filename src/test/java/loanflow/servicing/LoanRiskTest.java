package loanflow.servicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoanRiskTest {

    private final ServicingKit kit = new ServicingKit();
    private final LocalDate due = ServicingKit.PAYOUT.plusMonths(1);

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aLoanAtHomeIsNormalAndNothingIsSaidAgainstIt() {
        String loan = kit.openLoan();

        LoanRisk risk = risk(loan);

        assertThat(risk.assetClass()).isEqualTo(AssetClass.NORMAL);
        assertThat(risk.ifrs9Stage()).isEqualTo(1);
        assertThat(risk.provisionBps()).isEqualTo(100);
        assertThat(risk.suspended().isZero()).isTrue();
        assertThat(risk.earlyDefaults()).isEmpty();
        assertThat(risk.timeBarred()).isFalse();
        assertThat(risk.limitationDate())
                .isEqualTo(ServicingKit.PAYOUT.plusMonths(12).plusYears(3));
    }

    @Test
    void theFirstInstalmentIsCountedOnceForEachNumberOfDaysAndTheSecondOnlyWhereTheFirstWasNot() {
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(6));
        assertThat(risk(loan).earlyDefaults()).containsExactly("FPD1");
        kit.liveTo(due.plusDays(8));
        assertThat(risk(loan).earlyDefaults()).containsExactly("FPD1", "FPD7");

        var unused = kit.pay(loan, kit.position(loan).overdue().major().toPlainString());
        kit.liveTo(due.plusMonths(1).plusDays(15));
        assertThat(risk(loan).earlyDefaults()).containsExactly("FPD1", "FPD7", "SPD15");
    }

    @Test
    void laterInstalmentsAreNoEarlyDefault() {
        String loan = kit.openLoan();
        for (int n = 1; n <= 3; n++) {
            kit.liveTo(ServicingKit.PAYOUT.plusMonths(n));
            var unused =
                    kit.pay(loan, kit.position(loan).nextDueAmount().major().toPlainString());
        }
        kit.liveTo(ServicingKit.PAYOUT.plusMonths(4).plusDays(8));

        assertThat(kit.position(loan).daysPastDue()).isEqualTo(8);
        assertThat(risk(loan).earlyDefaults()).isEmpty();
    }

    @Test
    void aLateLoanSaysItsClassItsRateAndWhatIsSuspended() {
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(91));

        LoanRisk risk = risk(loan);

        assertThat(risk.assetClass()).isEqualTo(AssetClass.SUBSTANDARD);
        assertThat(risk.ifrs9Stage()).isEqualTo(3);
        assertThat(risk.provisionBps()).isEqualTo(5000);
        assertThat(risk.suspended())
                .isEqualTo(kit.position(loan)
                        .open()
                        .interest()
                        .plus(kit.position(loan).open().penalty()));
        assertThat(risk.changes()).hasSize(4);
    }

    @Test
    void interruptionsAreWrittenDownOnceAndMoveTheDate() {
        String loan = kit.openLoan();
        kit.liveTo(due.plusDays(2));
        Interruption demand = new Interruption(Interruption.Kind.DEMAND, kit.today(), "letter-7");

        assertThat(kit.risks.interrupt(loan, demand, "staff:a")).isEqualTo(LoanRisks.Outcome.DONE);
        assertThat(kit.risks.interrupt(loan, demand, "staff:a")).isEqualTo(LoanRisks.Outcome.DONE);

        assertThat(risk(loan).interruptions()).containsExactly(demand);
        assertThat(kit.risks.interrupt("none", demand, "staff:a")).isEqualTo(LoanRisks.Outcome.LOAN_UNKNOWN);
        assertThat(kit.risks.interrupt(
                        loan,
                        new Interruption(Interruption.Kind.SUIT, kit.today().plusDays(1), "case-1"),
                        "staff:a"))
                .isEqualTo(LoanRisks.Outcome.DATE_IMPOSSIBLE);
    }

    @Test
    void aClaimIsBarredTheDayAfterItsDateAndAPaymentBeforeMovesIt() {
        String loan = kit.openLoan();
        LocalDate limit = ServicingKit.PAYOUT.plusMonths(12).plusYears(3);
        kit.clock.set(limit);
        assertThat(risk(loan).timeBarred()).isFalse();
        kit.clock.set(limit.plusDays(1));
        assertThat(risk(loan).timeBarred()).isTrue();
    }

    private LoanRisk risk(String loan) {
        return kit.risks.of(loan).orElseThrow();
    }
}
