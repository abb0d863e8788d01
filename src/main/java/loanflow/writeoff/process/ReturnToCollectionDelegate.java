package loanflow.writeoff.process;

import loanflow.writeoff.ReturnReason;
import loanflow.writeoff.WriteOffWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps why the loan stays in the books; the person who was asked last says it. */
@Component
class ReturnToCollectionDelegate implements JavaDelegate {

    private final WriteOffWork writeOffs;

    ReturnToCollectionDelegate(WriteOffWork writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String answer =
                WriteOffProcess.CONFIRMATION.find(execution).orElseGet(() -> WriteOffProcess.ANSWER.in(execution));
        writeOffs.returnToCollection(
                execution.getProcessBusinessKey(), ReturnReason.valueOf(answer), WriteOffProcess.person(execution));
    }
}
