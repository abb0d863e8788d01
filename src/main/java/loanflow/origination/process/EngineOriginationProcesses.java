package loanflow.origination.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import loanflow.origination.OriginationProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Tells the running case by business key. A case that does not wait for it is a defect: the door knows the state. */
@Component
class EngineOriginationProcesses implements OriginationProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;

    EngineOriginationProcesses(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void applicationSubmitted(String applicationId) {
        runtime.startProcessInstanceByMessage(LoanOriginationProcess.APPLICATION_SUBMITTED, applicationId);
    }

    @Override
    public void papersUploaded(String applicationId) {
        tell(LoanOriginationProcess.PAPERS_UPLOADED, applicationId);
    }

    @Override
    public void offerAccepted(String applicationId) {
        tell(LoanOriginationProcess.OFFER_ACCEPTED, applicationId);
    }

    @Override
    public void offerDeclined(String applicationId) {
        tell(LoanOriginationProcess.OFFER_DECLINED, applicationId);
    }

    @Override
    public void coolingOffWaived(String applicationId) {
        tell(LoanOriginationProcess.COOLING_OFF_WAIVED, applicationId);
    }

    @Override
    public void applicationWithdrawn(String applicationId) {
        tell(LoanOriginationProcess.APPLICATION_WITHDRAWN, applicationId);
    }

    @Override
    public void refusalReplaced(String applicationId) {
        runtime.startProcessInstanceByMessage(LoanOriginationProcess.REFUSAL_REPLACED, applicationId);
    }

    @Override
    public Map<String, String> openTasks(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(applicationIds.toArray(String[]::new))
                .unlimitedList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<String, String> applications = runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .unlimitedList()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return open.stream()
                .collect(Collectors.toMap(
                        task -> String.valueOf(applications.get(task.getProcessInstanceId())),
                        Task::getName,
                        (first, second) -> first));
    }

    private void tell(String message, String applicationId) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(applicationId)
                .correlate();
    }
}
