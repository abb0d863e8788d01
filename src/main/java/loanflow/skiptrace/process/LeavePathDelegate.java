package loanflow.skiptrace.process;

import loanflow.skiptrace.SkipTraceWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The path is not taken. */
@Component
class LeavePathDelegate implements JavaDelegate {

    private final SkipTraceWork work;

    LeavePathDelegate(SkipTraceWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.leave(execution.getProcessBusinessKey(), SkipTraceProcess.person(execution));
    }
}
