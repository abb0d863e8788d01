package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows a reviewer what is missing or contradictory. */
@Component
class PrepareAssessmentDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    PrepareAssessmentDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CREDIT_EVIDENCE.set(
                execution, decisions.evidence(execution.getProcessBusinessKey(), POLICY.in(execution), null, null));
        REVIEW_PROBLEM.set(execution, "NONE");
    }
}
