package loanflow.origination.process;

import loanflow.origination.CreditRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenCreditFileDelegate implements JavaDelegate {

    private final CreditRequests requests;

    OpenCreditFileDelegate(CreditRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.openCreditFile(execution.getProcessBusinessKey(), LoanOriginationProcess.LENDER_TYPE.in(execution));
    }
}
