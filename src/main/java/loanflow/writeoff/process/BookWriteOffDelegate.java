package loanflow.writeoff.process;

import loanflow.workflow.PolicyVersions;
import loanflow.writeoff.WriteOffWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what two persons agreed on, or notes that it is not possible any more. */
@Component
class BookWriteOffDelegate implements JavaDelegate {

    private final WriteOffWork writeOffs;

    BookWriteOffDelegate(WriteOffWork writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean booked = writeOffs.book(
                PolicyVersions.POLICY.in(execution),
                execution.getProcessBusinessKey(),
                WriteOffProcess.person(execution));
        WriteOffProcess.RESULT.set(execution, booked ? "BOOKED" : "NOT_POSSIBLE");
    }
}
