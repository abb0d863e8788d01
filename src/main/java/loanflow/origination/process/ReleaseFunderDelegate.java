package loanflow.origination.process;

import loanflow.origination.OfferClosings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleaseFunderDelegate implements JavaDelegate {

    private final OfferClosings offers;

    ReleaseFunderDelegate(OfferClosings offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.releaseFunder(execution.getProcessBusinessKey());
    }
}
