package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Counts the points of the application card. */
@Component
class ScoreApplicantDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    ScoreApplicantDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        A_SCORE.set(execution, decisions.score(execution.getProcessBusinessKey(), POLICY.in(execution)));
    }
}
