package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the date and says whether another waits. */
@Component
class CloseBooksDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    CloseBooksDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        EndOfDayProcess.BEHIND.set(
                execution, endOfDay.close(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution))));
    }
}
