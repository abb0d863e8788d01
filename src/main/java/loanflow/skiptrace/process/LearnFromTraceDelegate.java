package loanflow.skiptrace.process;

import loanflow.skiptrace.SkipTraceWork;
import loanflow.skiptrace.TraceOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what came of the call, with the path and in the graph. */
@Component
class LearnFromTraceDelegate implements JavaDelegate {

    private final SkipTraceWork work;

    LearnFromTraceDelegate(SkipTraceWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.learn(
                execution.getProcessBusinessKey(),
                TraceOutcome.valueOf(SkipTraceProcess.OUTCOME.in(execution)),
                SkipTraceProcess.person(execution));
    }
}
