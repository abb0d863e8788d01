package loanflow.legal.process;

import loanflow.legal.LegalWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves the notice through the contact gate. */
@Component
class ServeNoticeDelegate implements JavaDelegate {

    private final LegalWork work;

    ServeNoticeDelegate(LegalWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.serveNotice(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
    }
}
