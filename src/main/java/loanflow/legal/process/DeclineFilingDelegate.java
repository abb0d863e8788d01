package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.springframework.stereotype.Component;

/** The claim is not filed. */
@Component
class DeclineFilingDelegate extends DeclinedStep {

    DeclineFilingDelegate(LegalWork work) {
        super(work);
    }
}
