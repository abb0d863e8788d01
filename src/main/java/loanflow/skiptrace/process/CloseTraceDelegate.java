package loanflow.skiptrace.process;

import loanflow.skiptrace.SkipTraceWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What came of the whole search. */
@Component
class CloseTraceDelegate implements JavaDelegate {

    private final SkipTraceWork work;

    CloseTraceDelegate(SkipTraceWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SkipTraceProcess.RESULT.set(execution, work.close(execution.getProcessBusinessKey()) ? "FOUND" : "NOT_FOUND");
    }
}
