package loanflow.origination.process;

import loanflow.origination.OfferClosings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithdrawOfferDelegate implements JavaDelegate {

    private final OfferClosings offers;

    WithdrawOfferDelegate(OfferClosings offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.withdrawOffer(execution.getProcessBusinessKey());
    }
}
