package loanflow.origination.process;

import loanflow.origination.NextStep;
import loanflow.origination.Offers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class MakeOfferDelegate implements JavaDelegate {

    private final Offers offers;

    MakeOfferDelegate(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NextStep next = offers.make(execution.getProcessBusinessKey());
        LoanOriginationProcess.NEXT_STEP_AT.set(execution, next.at().toString());
        LoanOriginationProcess.OFFER_STEP.set(execution, next.kind().name());
    }
}
