package loanflow.legal.process;

import loanflow.legal.LegalProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts a claim's process and wakes it, in the transaction of the door. */
@Component
class EngineLegalProcesses implements LegalProcesses {

    private final RuntimeService runtime;

    EngineLegalProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void opened(String claimId) {
        var unused = runtime.startProcessInstanceByMessage(LegalRecoveryProcess.CLAIM_OPENED, claimId);
    }

    /** Who works on the claim just now looks at it again when he has done. */
    @Override
    public void changed(String claimId) {
        var unused = runtime.createMessageCorrelation(LegalRecoveryProcess.CLAIM_CHANGED)
                .processInstanceBusinessKey(claimId)
                .correlateAllWithResult();
    }
}
