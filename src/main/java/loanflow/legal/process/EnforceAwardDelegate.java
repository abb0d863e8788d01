package loanflow.legal.process;

import loanflow.legal.LegalFilings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the court to enforce the award. */
@Component
class EnforceAwardDelegate implements JavaDelegate {

    private final LegalFilings filings;

    EnforceAwardDelegate(LegalFilings filings) {
        this.filings = filings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filings.enforce(execution.getProcessBusinessKey(), LegalRecoveryProcess.AWARD.in(execution));
    }
}
