package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** People said no to a step: they are not asked again at once. */
abstract class DeclinedStep {

    private final LegalWork work;

    DeclinedStep(LegalWork work) {
        this.work = work;
    }

    public final void execute(DelegateExecution execution) {
        work.decline(execution.getProcessBusinessKey());
    }
}
