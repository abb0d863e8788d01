package loanflow.listing.process;

import loanflow.listing.ListProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process in the transaction of the door. */
@Component
class EngineListProcesses implements ListProcesses {

    private final RuntimeService runtime;

    EngineListProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void proposed(String proposalId) {
        var unused = runtime.startProcessInstanceByMessage(BlackListProcess.LIST_ENTRY_PROPOSED, proposalId);
    }

    @Override
    public void appealed(String appealId) {
        var unused = runtime.startProcessInstanceByMessage(BlackListProcess.LIST_APPEAL_MADE, appealId);
    }
}
