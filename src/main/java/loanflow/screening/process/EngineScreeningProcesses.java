package loanflow.screening.process;

import loanflow.screening.ScreeningProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineScreeningProcesses implements ScreeningProcesses {

    private final RuntimeService runtime;

    EngineScreeningProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean lookupsAnswered(String applicationId) {
        return tell(ScreeningProcess.LOOKUPS_ANSWERED, applicationId);
    }

    @Override
    public boolean stepUpAnswered(String applicationId) {
        return tell(ScreeningProcess.STEP_UP_ANSWERED, applicationId);
    }

    /** Correlating to all throws nothing when nobody waits, so the surrounding transaction stays usable. */
    private boolean tell(String message, String applicationId) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(applicationId)
                .correlateAllWithResult()
                .isEmpty();
    }
}
