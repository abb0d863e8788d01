package loanflow.legal.process;

import loanflow.legal.LegalFilings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Files the claim where the table says. */
@Component
class FileClaimDelegate implements JavaDelegate {

    private final LegalFilings filings;

    FileClaimDelegate(LegalFilings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.file(execution.getProcessBusinessKey(), LegalRecoveryProcess.ROUTE.in(execution));
    }
}
