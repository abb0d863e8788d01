package loanflow.screening.process;

import loanflow.screening.FraudCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CountVelocityDelegate implements JavaDelegate {

    private final FraudCheck door;

    CountVelocityDelegate(FraudCheck door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        door.countVelocity(execution.getProcessBusinessKey());
    }
}
