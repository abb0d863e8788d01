package loanflow.renewal.process;

import loanflow.renewal.Renewals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody came: the invitation is over. */
@Component
class EndInvitationDelegate implements JavaDelegate {

    private final Renewals renewals;

    EndInvitationDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renewals.lapse(execution.getProcessBusinessKey());
    }
}
