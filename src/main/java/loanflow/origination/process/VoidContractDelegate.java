package loanflow.origination.process;

import loanflow.origination.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class VoidContractDelegate implements JavaDelegate {

    private final Offers offers;

    VoidContractDelegate(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.voidContract(execution.getProcessBusinessKey());
    }
}
