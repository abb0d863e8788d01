package loanflow.hardship.process;

import loanflow.hardship.HardshipFinding;
import loanflow.hardship.HardshipWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves what a person found out into our tables. */
@Component
class KeepAssessmentDelegate implements JavaDelegate {

    private final HardshipWork hardships;

    KeepAssessmentDelegate(HardshipWork hardships) {
        this.hardships = hardships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String request = execution.getProcessBusinessKey();
        hardships.assessed(
                request,
                HardshipFinding.valueOf(HardshipProcess.FINDING.in(execution)),
                HardshipProcess.month(execution, hardships.currencyOf(request)),
                HardshipProcess.person(execution));
        execution.removeVariable(HardshipProcess.FINDING.name());
    }
}
