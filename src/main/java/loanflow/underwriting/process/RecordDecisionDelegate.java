package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decides and seals the decision. */
@Component
class RecordDecisionDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    RecordDecisionDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = decisions.decide(
                execution.getProcessBusinessKey(),
                POLICY.in(execution),
                BAND.find(execution).orElse(null),
                ROUTE.find(execution).orElse(null));
        UNDERWRITING_OUTCOME.set(execution, CreditDecisions.code(outcome));
    }
}
