package loanflow.origination.process;

import loanflow.origination.PaperRequests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestPapersDelegate implements JavaDelegate {

    private final PaperRequests requests;

    RequestPapersDelegate(PaperRequests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.requestPapers(execution.getProcessBusinessKey());
    }
}
