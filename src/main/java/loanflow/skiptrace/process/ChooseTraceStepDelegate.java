package loanflow.skiptrace.process;

import loanflow.skiptrace.SkipTraceWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what is next. */
@Component
class ChooseTraceStepDelegate implements JavaDelegate {

    private final SkipTraceWork work;

    ChooseTraceStepDelegate(SkipTraceWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SkipTraceProcess.RESULT.set(execution, "SET_ASIDE");
        TraceSteps.write(execution, work.choose(execution.getProcessBusinessKey()));
    }
}
