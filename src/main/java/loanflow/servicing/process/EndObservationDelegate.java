package loanflow.servicing.process;

import loanflow.servicing.ObservationEnd;
import loanflow.servicing.Observations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what the observation came to. */
@Component
class EndObservationDelegate implements JavaDelegate {

    private final Observations observations;

    EndObservationDelegate(Observations observations) {
        this.observations = observations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        observations.end(
                execution.getProcessBusinessKey(),
                ObservationEnd.valueOf(LoanServicingProcess.OBSERVATION.in(execution)));
    }
}
