package loanflow.collection.process;

import loanflow.collection.CollectionProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Starts a case's process and brings news to wherever it waits: its timer, its promise, or a call not taken up. */
@Component
class EngineCollectionProcesses implements CollectionProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineCollectionProcesses(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void opened(String caseId) {
        ProcessInstance unused = runtime.startProcessInstanceByMessage(CollectionProcess.ARREARS_OPENED, caseId);
    }

    @Override
    public boolean changed(String caseId) {
        return tell(CollectionProcess.CASE_CHANGED, caseId)
                || tell(CollectionProcess.TOUCH_WITHDRAWN, caseId)
                || tasks.createTaskQuery().processInstanceBusinessKey(caseId).count() > 0;
    }

    /** Correlating with all asks without an exception, which would take the surrounding transaction with it. */
    private boolean tell(String message, String caseId) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId)
                .correlateAllWithResult()
                .isEmpty();
    }
}
