package loanflow.origination.process;

import loanflow.origination.Intake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestPapersDelegate implements JavaDelegate {

    private final Intake intake;

    RequestPapersDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.requestPapers(execution.getProcessBusinessKey());
    }
}
