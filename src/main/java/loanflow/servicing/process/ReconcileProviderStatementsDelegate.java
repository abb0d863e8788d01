package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.ledger.Reconciliation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Differences hold up no date: people look at them on their page. */
@Component
class ReconcileProviderStatementsDelegate implements JavaDelegate {

    private final Reconciliation reconciliation;

    ReconcileProviderStatementsDelegate(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = reconciliation.reconcile(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
