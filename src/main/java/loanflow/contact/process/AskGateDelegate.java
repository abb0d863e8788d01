package loanflow.contact.process;

import loanflow.contact.Contact;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the gate now; what it allows is counted and sent in this transaction. */
@Component
class AskGateDelegate implements JavaDelegate {

    private final Contact contact;

    AskGateDelegate(Contact contact) {
        this.contact = contact;
    }

    @Override
    public void execute(DelegateExecution execution) {
        GateAnswers.write(execution, contact.touchPlanned(ContactProcess.TOUCH_KEY.in(execution)));
    }
}
