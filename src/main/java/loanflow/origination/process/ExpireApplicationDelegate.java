package loanflow.origination.process;

import loanflow.origination.OfferClosings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExpireApplicationDelegate implements JavaDelegate {

    private final OfferClosings offers;

    ExpireApplicationDelegate(OfferClosings offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.expire(execution.getProcessBusinessKey());
    }
}
