package loanflow.collection.process;

import loanflow.collection.CaseRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down what a search came to; in vain leads to legal staff. */
@Component
class RecordTraceResultDelegate implements JavaDelegate {

    private final CaseRecords records;

    RecordTraceResultDelegate(CaseRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TakenSteps.write(
                execution,
                records.traced(execution.getProcessBusinessKey(), CollectionProcess.TRACE_RESULT.in(execution)));
    }
}
