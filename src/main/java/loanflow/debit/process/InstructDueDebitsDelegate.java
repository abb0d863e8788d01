package loanflow.debit.process;

import loanflow.debit.Debits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For all loans at once; an incident while the books do not stand on today. */
@Component
class InstructDueDebitsDelegate implements JavaDelegate {

    private final Debits debits;

    InstructDueDebitsDelegate(Debits debits) {
        this.debits = debits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = debits.instructDue();
    }
}
