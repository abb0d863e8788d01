package loanflow.servicing.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import loanflow.ledger.Reconciliation;
import loanflow.ledger.Seals;
import loanflow.servicing.EndOfDay;
import loanflow.testing.ProcessTests;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.InOrder;

class EndOfDayProcessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    static final ProcessTests PROCESS = ProcessTests.of("end-of-day");

    private final EndOfDay endOfDay = mock(EndOfDay.class);
    private final Seals seals = mock(Seals.class);
    private final Reconciliation reconciliation = mock(Reconciliation.class);

    @Test
    void oneDateIsWorkedOnStepByStepAndClosed() {
        ProcessInstance run = start();

        PROCESS.runDueJobs();

        InOrder order = inOrder(endOfDay, seals, reconciliation);
        order.verify(endOfDay).open();
        order.verify(endOfDay).fallDue(MONDAY);
        order.verify(endOfDay).chargePenalty(MONDAY);
        order.verify(endOfDay).ageLoans(MONDAY);
        order.verify(endOfDay).sortLoansByClass(MONDAY);
        order.verify(endOfDay).setAllowance(MONDAY);
        order.verify(endOfDay).passOnToFunders(MONDAY);
        order.verify(endOfDay).tellStageChanges();
        order.verify(endOfDay).assertBooksRight();
        order.verify(seals).seal(MONDAY);
        order.verify(reconciliation).reconcile(MONDAY);
        order.verify(endOfDay).close(MONDAY);
        assertThat(run).isEnded().hasPassed("Event_BooksClosed");
    }

    @Test
    void aDateThatWaitsIsWorkedOnNext() {
        when(endOfDay.close(MONDAY)).thenReturn(true);
        ProcessInstance run = start();
        when(endOfDay.open()).thenReturn(MONDAY, MONDAY.plusDays(1));

        PROCESS.runDueJobs();

        verify(endOfDay).fallDue(MONDAY);
        verify(endOfDay).fallDue(MONDAY.plusDays(1));
        verify(endOfDay, times(2)).assertBooksRight();
        assertThat(run).isEnded();
    }

    @Test
    void aDateIsNotClosedOverWrongBooksAndGoesOnWhenTheyAreMended() {
        ProcessInstance run = start();
        doThrow(new IllegalStateException("the books are wrong: I1"))
                .when(endOfDay)
                .assertBooksRight();

        assertThatThrownBy(PROCESS::runDueJobs).hasMessageContaining("the books are wrong");
        verify(endOfDay, never()).close(MONDAY);

        doNothing().when(endOfDay).assertBooksRight();
        String job = PROCESS.engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getId();
        PROCESS.engine().getManagementService().executeJob(job);
        PROCESS.runDueJobs();

        verify(endOfDay).fallDue(MONDAY);
        verify(endOfDay).close(MONDAY);
    }

    private ProcessInstance start() {
        PROCESS.delegates(
                new OpenBusinessDateDelegate(endOfDay),
                new FallDueDelegate(endOfDay),
                new ChargePenaltyDelegate(endOfDay),
                new AgeLoansDelegate(endOfDay),
                new SortLoansByClassDelegate(endOfDay),
                new SetAllowanceDelegate(endOfDay),
                new PassOnToFundersDelegate(endOfDay),
                new TellStageChangesDelegate(endOfDay),
                new CheckBooksDelegate(endOfDay),
                new SealJournalDelegate(seals),
                new ReconcileProviderStatementsDelegate(reconciliation),
                new CloseBooksDelegate(endOfDay));
        when(endOfDay.open()).thenReturn(MONDAY);
        return PROCESS.start(null, Map.of());
    }
}
