package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the hard rules; a missing input refers. */
@Component
class CheckAdmissionDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    CheckAdmissionDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ADMISSION.set(
                execution,
                decisions
                        .admit(execution.getProcessBusinessKey(), POLICY.in(execution))
                        .outcome());
    }
}
