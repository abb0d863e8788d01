package loanflow.origination.process;

import loanflow.origination.PaperRequests;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckPapersDelegate implements JavaDelegate {

    private final PaperRequests requests;

    CheckPapersDelegate(PaperRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LoanOriginationProcess.PAPERS_COMPLETE.set(
                execution,
                requests.papersComplete(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey()));
    }
}
