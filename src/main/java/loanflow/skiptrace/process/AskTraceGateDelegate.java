package loanflow.skiptrace.process;

import loanflow.skiptrace.SkipTraceWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the contact gate now; what it allows is counted in this transaction. */
@Component
class AskTraceGateDelegate implements JavaDelegate {

    private final SkipTraceWork work;

    AskTraceGateDelegate(SkipTraceWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TraceSteps.write(execution, work.ask(execution.getProcessBusinessKey()));
    }
}
