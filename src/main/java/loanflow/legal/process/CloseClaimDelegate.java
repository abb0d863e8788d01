package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps how the claim ended. */
@Component
class CloseClaimDelegate implements JavaDelegate {

    private final LegalWork work;

    CloseClaimDelegate(LegalWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.close(execution.getProcessBusinessKey(), LegalRecoveryProcess.END.in(execution));
    }
}
