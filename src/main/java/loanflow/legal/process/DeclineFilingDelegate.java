package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The claim is not filed. */
@Component
class DeclineFilingDelegate extends DeclinedStep implements JavaDelegate {

    DeclineFilingDelegate(LegalWork work) {
        super(work);
    }
}
