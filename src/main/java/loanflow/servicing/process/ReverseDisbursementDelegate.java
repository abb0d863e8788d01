package loanflow.servicing.process;

import loanflow.servicing.Servicing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Takes the disbursement back; where it must not, people look at the incident. */
@Component
class ReverseDisbursementDelegate implements JavaDelegate {

    private final Servicing servicing;

    ReverseDisbursementDelegate(Servicing servicing) {
        this.servicing = servicing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!servicing.reverseDisbursement(execution.getProcessBusinessKey())) {
            throw new IllegalStateException("payout returned for a loan that is closed or partly repaid");
        }
    }
}
