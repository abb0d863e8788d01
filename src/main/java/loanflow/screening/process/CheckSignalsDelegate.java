package loanflow.screening.process;

import loanflow.screening.FraudCheck;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckSignalsDelegate implements JavaDelegate {

    private final FraudCheck door;

    CheckSignalsDelegate(FraudCheck door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ScreeningProcess.SALES_AGENT.set(
                execution, door.salesAgentOf(execution.getProcessBusinessKey()).orElse(""));
        ScreeningProcess.MISSING_INPUT.set(
                execution, door.signalsMissing(execution.getProcessBusinessKey(), PolicyVersions.POLICY.in(execution)));
    }
}
