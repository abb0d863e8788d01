package loanflow.change.process;

import loanflow.change.ChangeFacts;
import loanflow.change.ChangeWork;
import loanflow.change.DescribedChange;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tries the change, and says what the table and those who confirm ask for. */
@Component
class DescribeChangeDelegate implements JavaDelegate {

    private final ChangeWork changes;

    DescribeChangeDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DescribedChange change = changes.describe(execution.getProcessBusinessKey());
        ChangeFacts facts = change.facts();
        LoanChangeProcess.CHANGE_KIND.set(execution, change.kind().name());
        LoanChangeProcess.AMOUNT.set(execution, facts.amountFen());
        LoanChangeProcess.PRINCIPAL_WAIVED.set(execution, facts.principalWaivedFen());
        execution.setVariable(LoanChangeProcess.DISCOUNT_SHARE, facts.discountShare());
        LoanChangeProcess.EXTENSIONS_USED.set(execution, facts.extensionsUsed());
        LoanChangeProcess.PERIODS.set(execution, facts.periods());
        LoanChangeProcess.DAYS_PAST_DUE.set(execution, facts.daysPastDue());
        LoanChangeProcess.ASKED_BY.set(execution, change.askedBy());
        LoanChangeProcess.SENDS_MONEY.set(execution, change.sendsMoney());
        LoanChangeProcess.EVIDENCE.set(execution, change.evidence());
    }
}
