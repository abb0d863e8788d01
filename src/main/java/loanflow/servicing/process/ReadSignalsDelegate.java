package loanflow.servicing.process;

import loanflow.servicing.ObservationSignals;
import loanflow.servicing.Observations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** How the first due dates went, for the owner's table. */
@Component
class ReadSignalsDelegate implements JavaDelegate {

    private final Observations observations;

    ReadSignalsDelegate(Observations observations) {
        this.observations = observations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ObservationSignals signals = observations.signals(execution.getProcessBusinessKey());
        LoanServicingProcess.OBSERVED.set(execution, signals.observed());
        LoanServicingProcess.DUES_JUDGED.set(execution, signals.duesJudged());
        LoanServicingProcess.LATE_DUES.set(execution, signals.lateDues());
        LoanServicingProcess.WORST_DAYS_LATE.set(execution, signals.worstDaysLate());
        LoanServicingProcess.OTHER_RISK.set(execution, signals.otherRisk());
        LoanServicingProcess.TOUCHED.set(execution, signals.touched());
    }
}
