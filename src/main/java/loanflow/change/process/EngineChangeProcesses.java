package loanflow.change.process;

import loanflow.change.ChangeProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process in the transaction of the door. */
@Component
class EngineChangeProcesses implements ChangeProcesses {

    private final RuntimeService runtime;

    EngineChangeProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void changeAsked(String changeId) {
        runtime.startProcessInstanceByMessage(LoanChangeProcess.CHANGE_ASKED, changeId);
    }
}
