package loanflow.screening.process;

import loanflow.screening.FraudDecisions;
import loanflow.screening.Verdict;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFraudDecisionDelegate implements JavaDelegate {

    private final FraudDecisions door;

    RecordFraudDecisionDelegate(FraudDecisions door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verdict verdict = new Verdict(
                ScreeningProcess.PRE_SCREEN_OUTCOME.in(execution),
                ScreeningProcess.FRAUD_DECISION.find(execution).orElse(null),
                ScreeningProcess.STEP_UP_OUTCOME.find(execution).orElse(null),
                ScreeningProcess.FRAUD_REVIEW.find(execution).orElse(null),
                ScreeningProcess.FRAUD_REVIEW_REASON.find(execution).orElse(null));
        var recorded = door.record(execution.getProcessBusinessKey(), PolicyVersions.POLICY.in(execution), verdict);
        ScreeningProcess.SCREENING_OUTCOME.set(execution, recorded.outcome());
        ScreeningProcess.FRAUD_BAND.set(execution, recorded.fraudBand());
    }
}
