package loanflow.origination.process;

import loanflow.origination.Intake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenCreditFileDelegate implements JavaDelegate {

    private final Intake intake;

    OpenCreditFileDelegate(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        intake.openCreditFile(execution.getProcessBusinessKey(), LoanOriginationProcess.LENDER_TYPE.in(execution));
    }
}
