package loanflow.collection.process;

import loanflow.collection.CaseRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down what came of a touch; a promise leads on. */
@Component
class RecordTouchDelegate implements JavaDelegate {

    private final CaseRecords records;

    RecordTouchDelegate(CaseRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CollectionProcess.PROMISED.set(
                execution, records.touched(execution.getProcessBusinessKey(), TouchResults.read(execution)));
    }
}
