package loanflow.renewal.process;

import loanflow.renewal.RenewalProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts and tells the process by the loan's id. */
@Component
class EngineRenewalProcesses implements RenewalProcesses {

    private final RuntimeService runtime;

    EngineRenewalProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void loanSettled(String loanId) {
        runtime.startProcessInstanceByMessage(LoanRenewalProcess.SETTLEMENT_ANNOUNCED, loanId);
    }

    @Override
    public void renewalRequested(String loanId) {
        runtime.createMessageCorrelation(LoanRenewalProcess.RENEWAL_REQUESTED)
                .processInstanceBusinessKey(loanId)
                .correlate();
    }
}
