package loanflow.legal.process;

import loanflow.legal.LegalWork;
import org.springframework.stereotype.Component;

/** The claim is not placed with an agency. */
@Component
class DeclinePlacementDelegate extends DeclinedStep {

    DeclinePlacementDelegate(LegalWork work) {
        super(work);
    }
}
