package loanflow.writeoff.process;

import loanflow.writeoff.WriteOffProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process in the transaction of the door. */
@Component
class EngineWriteOffProcesses implements WriteOffProcesses {

    private final RuntimeService runtime;

    EngineWriteOffProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void proposed(String writeOffId) {
        var unused = runtime.startProcessInstanceByMessage(WriteOffProcess.WRITE_OFF_PROPOSED, writeOffId);
    }
}
