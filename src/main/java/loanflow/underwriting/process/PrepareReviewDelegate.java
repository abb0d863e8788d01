package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.Authority;
import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Shows a reviewer the case and names the groups of the three seats. */
@Component
class PrepareReviewDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    PrepareReviewDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var route = ROUTE.in(execution);
        CREDIT_EVIDENCE.set(
                execution,
                decisions.evidence(execution.getProcessBusinessKey(), POLICY.in(execution), BAND.in(execution), route));
        REVIEW_PROBLEM.set(execution, "NONE");
        var authority = Authority.valueOf(route);
        REVIEWER_GROUP.set(execution, authority.groups(1));
        SECOND_GROUP.set(execution, authority.groups(2));
        THIRD_GROUP.set(execution, authority.groups(3));
    }
}
