package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the allowance for loan losses of the date. */
@Component
class SetAllowanceDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    SetAllowanceDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.setAllowance(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
