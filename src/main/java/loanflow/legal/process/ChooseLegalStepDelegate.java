package loanflow.legal.process;

import loanflow.legal.ChosenStep;
import loanflow.legal.LegalWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what is next, and when the claim is looked at again. */
@Component
class ChooseLegalStepDelegate implements JavaDelegate {

    private final LegalWork work;

    ChooseLegalStepDelegate(LegalWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ChosenStep chosen = work.choose(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
        LegalRecoveryProcess.STEP.set(execution, chosen.step());
        LegalRecoveryProcess.ROUTE.set(execution, chosen.route());
        LegalRecoveryProcess.NEXT_AT.set(execution, chosen.nextAt().toString());
        LegalRecoveryProcess.END.set(execution, chosen.end());
        LegalRecoveryProcess.EVIDENCE.set(execution, chosen.evidence());
    }
}
