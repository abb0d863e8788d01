package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The claim is not placed with an agency. */
@Component
class DeclinePlacementDelegate extends DeclinedStep implements JavaDelegate {

    DeclinePlacementDelegate(LegalWork work) {
        super(work);
    }
}
