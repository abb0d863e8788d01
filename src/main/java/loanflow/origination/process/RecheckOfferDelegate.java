package loanflow.origination.process;

import loanflow.origination.OfferChecks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecheckOfferDelegate implements JavaDelegate {

    private final OfferChecks checks;

    RecheckOfferDelegate(OfferChecks checks) {
        this.checks = checks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.OFFER_STANDS.set(execution, checks.stands(execution.getProcessBusinessKey()));
    }
}
