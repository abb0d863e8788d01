package loanflow.origination.process;

import loanflow.origination.OfferClosings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VoidContractDelegate implements JavaDelegate {

    private final OfferClosings offers;

    VoidContractDelegate(OfferClosings offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.voidContract(execution.getProcessBusinessKey());
    }
}
