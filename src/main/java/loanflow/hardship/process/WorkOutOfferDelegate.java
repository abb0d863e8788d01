package loanflow.hardship.process;

import loanflow.hardship.HardshipOffer;
import loanflow.hardship.HardshipWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what may be offered, for the table of who approves and for those who do. */
@Component
class WorkOutOfferDelegate implements JavaDelegate {

    private final HardshipWork hardships;

    WorkOutOfferDelegate(HardshipWork hardships) {
        this.hardships = hardships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String request = execution.getProcessBusinessKey();
        HardshipOffer offer = hardships.workOut(PolicyVersions.POLICY.in(execution), request);
        HardshipProcess.OFFER.set(execution, offer.kind().name());
        HardshipProcess.OFFER_AUTHORITY.set(execution, offer.authority());
        HardshipProcess.AFFORDABLE.set(execution, offer.affordable());
        HardshipProcess.PENALTY_GIVEN_UP.set(execution, offer.penaltyGivenUpFen());
        HardshipProcess.EVIDENCE.set(execution, hardships.describe(request));
    }
}
