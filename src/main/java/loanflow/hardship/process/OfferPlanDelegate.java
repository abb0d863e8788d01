package loanflow.hardship.process;

import java.time.LocalDate;
import loanflow.hardship.HardshipWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The plan may be offered; the borrower has some days. */
@Component
class OfferPlanDelegate implements JavaDelegate {

    private final HardshipWork hardships;

    OfferPlanDelegate(HardshipWork hardships) {
        this.hardships = hardships;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate until = hardships.makeOffer(execution.getProcessBusinessKey());
        HardshipProcess.OFFER_MADE.set(execution, true);
        HardshipProcess.OFFER_ENDS_AT.set(
                execution, until.plusDays(1).atStartOfDay().toString());
    }
}
