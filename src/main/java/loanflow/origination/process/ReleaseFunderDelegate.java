package loanflow.origination.process;

import loanflow.origination.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReleaseFunderDelegate implements JavaDelegate {

    private final Offers offers;

    ReleaseFunderDelegate(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        offers.releaseFunder(execution.getProcessBusinessKey());
    }
}
