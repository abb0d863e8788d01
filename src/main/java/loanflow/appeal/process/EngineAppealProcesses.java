package loanflow.appeal.process;

import loanflow.appeal.AppealProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process in the transaction of the door. */
@Component
class EngineAppealProcesses implements AppealProcesses {

    private final RuntimeService runtime;

    EngineAppealProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void appealMade(String applicationId) {
        runtime.startProcessInstanceByMessage(AppealProcess.APPEAL_MADE, applicationId);
    }
}
