package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The award is not enforced yet. */
@Component
class DeclineEnforcementDelegate extends DeclinedStep implements JavaDelegate {

    DeclineEnforcementDelegate(LegalWork work) {
        super(work);
    }
}
