package loanflow.contact.process;

import loanflow.contact.CallOutcome;
import loanflow.contact.Contact;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Keeps what came of the call: a conversation starts the quiet days. */
@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final Contact contact;

    RecordOutcomeDelegate(Contact contact) {
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CallOutcome outcome = CallOutcome.valueOf(ContactProcess.CALL_OUTCOME.in(execution));
        contact.called(ContactProcess.TOUCH_KEY.in(execution), outcome);
        Authentication caller =
                execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        ContactProcess.CALLED_BY.set(execution, caller == null ? "unattended" : caller.getUserId());
    }
}
