package loanflow.origination.process;

import loanflow.origination.OfferClosings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CancelApplicationDelegate implements JavaDelegate {

    private final OfferClosings offers;

    CancelApplicationDelegate(OfferClosings offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.cancel(execution.getProcessBusinessKey());
    }
}
