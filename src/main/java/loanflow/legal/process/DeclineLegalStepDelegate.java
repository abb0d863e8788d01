package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** People said no: they are not asked again at once. */
@Component
class DeclineLegalStepDelegate implements JavaDelegate {

    private final LegalWork work;

    DeclineLegalStepDelegate(LegalWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.decline(execution.getProcessBusinessKey());
    }
}
