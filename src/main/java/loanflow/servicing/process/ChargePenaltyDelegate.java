package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Charges penalty interest of the date. */
@Component
class ChargePenaltyDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    ChargePenaltyDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.chargePenalty(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
