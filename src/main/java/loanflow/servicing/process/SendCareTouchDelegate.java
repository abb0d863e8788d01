package loanflow.servicing.process;

import loanflow.servicing.Observations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A friendly word to who was late once. */
@Component
class SendCareTouchDelegate implements JavaDelegate {

    private final Observations observations;

    SendCareTouchDelegate(Observations observations) {
        this.observations = observations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        observations.care(execution.getProcessBusinessKey());
    }
}
