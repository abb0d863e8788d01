package loanflow.servicing.process;

import loanflow.servicing.LoanProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Starts a loan's process in the transaction that opens the loan. */
@Component
class EngineLoanProcesses implements LoanProcesses {

    private final RuntimeService runtime;

    EngineLoanProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void disbursed(String loanId) {
        ProcessInstance unused = runtime.startProcessInstanceByMessage(LoanServicingProcess.LOAN_DISBURSED, loanId);
    }
}
