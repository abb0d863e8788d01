package loanflow.writeoff.process;

import loanflow.writeoff.WriteOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** For all loans at once; an incident while the books do not stand on today. */
@Component
class NameWriteOffCandidatesDelegate implements JavaDelegate {

    private final WriteOffs writeOffs;

    NameWriteOffCandidatesDelegate(WriteOffs writeOffs) {
        this.writeOffs = writeOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = writeOffs.nameCandidates();
    }
}
