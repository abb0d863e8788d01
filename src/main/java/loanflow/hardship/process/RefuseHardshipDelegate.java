package loanflow.hardship.process;

import loanflow.hardship.HardshipWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** There will be no plan; the reason is kept. */
@Component
class RefuseHardshipDelegate implements JavaDelegate {

    private final HardshipWork hardships;

    RefuseHardshipDelegate(HardshipWork hardships) {
        this.hardships = hardships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hardships.refuse(execution.getProcessBusinessKey(), HardshipProcess.APPROVAL.find(execution));
        HardshipProcess.OFFER_MADE.set(execution, false);
    }
}
