package loanflow.collection.process;

import loanflow.collection.CaseRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The case changed before people had decided. */
@Component
class AbandonStepDelegate implements JavaDelegate {

    private final CaseRecords records;

    AbandonStepDelegate(CaseRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        records.abandon(execution.getProcessBusinessKey());
    }
}
