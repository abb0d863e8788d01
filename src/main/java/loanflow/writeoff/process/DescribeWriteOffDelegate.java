package loanflow.writeoff.process;

import loanflow.writeoff.WriteOffWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what those who approve look at, and what the claim is to come to. */
@Component
class DescribeWriteOffDelegate implements JavaDelegate {

    private final WriteOffWork writeOffs;

    DescribeWriteOffDelegate(WriteOffWork writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WriteOffProcess.EVIDENCE.set(execution, writeOffs.describe(execution.getProcessBusinessKey()));
        WriteOffProcess.AFTERWARDS.set(execution, writeOffs.afterwards(execution.getProcessBusinessKey()));
    }
}
