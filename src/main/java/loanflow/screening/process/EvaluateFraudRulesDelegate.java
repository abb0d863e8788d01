package loanflow.screening.process;

import loanflow.screening.Evaluation;
import loanflow.screening.FraudCheck;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EvaluateFraudRulesDelegate implements JavaDelegate {

    private final FraudCheck door;

    EvaluateFraudRulesDelegate(FraudCheck door) {
        this.door = door;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Evaluation result = door.evaluate(execution.getProcessBusinessKey(), PolicyVersions.POLICY.in(execution));
        ScreeningProcess.MISSING_INPUT.set(execution, result.missingInput());
        ScreeningProcess.ANY_REJECT.set(execution, result.anyReject());
        ScreeningProcess.ANY_REVIEW.set(execution, result.anyReview());
        ScreeningProcess.SUM_POINTS.set(execution, result.sumPoints());
        ScreeningProcess.FRAUD_EVIDENCE.set(execution, result.evidence());
    }
}
