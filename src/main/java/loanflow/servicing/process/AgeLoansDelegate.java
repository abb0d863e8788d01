package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves loans to the stage of the date. */
@Component
class AgeLoansDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    AgeLoansDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.ageLoans(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
