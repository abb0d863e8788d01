package loanflow.writeoff.process;

import loanflow.writeoff.WriteOffWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what became of the claim. */
@Component
class RecordPursuitDelegate implements JavaDelegate {

    private final WriteOffWork writeOffs;

    RecordPursuitDelegate(WriteOffWork writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        writeOffs.pursued(
                execution.getProcessBusinessKey(),
                WriteOffProcess.CLAIM_RESULT.in(execution),
                WriteOffProcess.person(execution));
    }
}
