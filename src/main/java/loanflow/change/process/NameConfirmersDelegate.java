package loanflow.change.process;

import java.util.List;
import loanflow.change.Authority;
import loanflow.change.ChangeWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whom the authority means: no group, one, or two one after the other. */
@Component
class NameConfirmersDelegate implements JavaDelegate {

    private static final List<String> COUNT = List.of("NONE", "ONE", "TWO");

    private final ChangeWork changes;

    NameConfirmersDelegate(ChangeWork changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Authority authority = Authority.valueOf(LoanChangeProcess.AUTHORITY.in(execution));
        List<String> groups = authority.groups();
        changes.authorise(execution.getProcessBusinessKey(), authority);
        LoanChangeProcess.CONFIRMATIONS.set(execution, COUNT.get(groups.size()));
        groups.stream().findFirst().ifPresent(group -> LoanChangeProcess.FIRST_GROUP.set(execution, group));
        groups.stream().skip(1).findFirst().ifPresent(group -> LoanChangeProcess.SECOND_GROUP.set(execution, group));
    }
}
