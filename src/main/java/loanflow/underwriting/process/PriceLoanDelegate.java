package loanflow.underwriting.process;

import static loanflow.underwriting.process.UnderwritingProcess.*;
import static loanflow.workflow.PolicyVersions.POLICY;

import loanflow.underwriting.CreditDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Prices and limits the loan, and asks who should look at it. */
@Component
class PriceLoanDelegate implements JavaDelegate {

    private final CreditDecisions decisions;

    PriceLoanDelegate(CreditDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var priced = decisions.price(execution.getProcessBusinessKey(), POLICY.in(execution), BAND.in(execution));
        PRICE_OUTCOME.set(execution, priced.priceOutcome());
        OFFERED_AMOUNT_FEN.set(execution, priced.offeredAmountFen());
        REVIEW_TRIGGERED.set(execution, priced.reviewTriggered());
    }
}
