package loanflow.servicing.process;

import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the loans whose stage changed. */
@Component
class TellStageChangesDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    TellStageChangesDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int unused = endOfDay.tellStageChanges();
    }
}
