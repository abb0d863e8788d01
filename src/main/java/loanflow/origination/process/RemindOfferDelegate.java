package loanflow.origination.process;

import loanflow.origination.NextStep;
import loanflow.origination.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfferDelegate implements JavaDelegate {

    private final Offers offers;

    RemindOfferDelegate(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextStep next = offers.remind(execution.getProcessBusinessKey());
        LoanOriginationProcess.NEXT_STEP_AT.set(execution, next.at().toString());
        LoanOriginationProcess.OFFER_STEP.set(execution, next.kind().name());
    }
}
