package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.springframework.stereotype.Component;

/** The award is not enforced yet. */
@Component
class DeclineEnforcementDelegate extends DeclinedStep {

    DeclineEnforcementDelegate(LegalWork work) {
        super(work);
    }
}
