package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the instalments of the date fall due. */
@Component
class FallDueDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    FallDueDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.fallDue(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
