package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets independent values of the income against each other. */
@Component
class CrossCheckFactsDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    CrossCheckFactsDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var traits = decisions.crossCheck(execution.getProcessBusinessKey(), POLICY.in(execution));
        PRODUCT.set(execution, traits.product());
        HUMAN_REVIEW_REQUESTED.set(execution, traits.humanReviewRequested());
        CUSTOMER_TYPE.set(execution, traits.customerType());
        FRAUD_BAND.set(execution, traits.fraudBand());
        INCOME_FLAG.set(execution, traits.incomeFlag());
    }
}
