package loanflow.servicing.process;

import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next business date; it is the run's business key. */
@Component
class OpenBusinessDateDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    OpenBusinessDateDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String date = endOfDay.open().toString();
        execution.setProcessBusinessKey(date);
        EndOfDayProcess.BUSINESS_DATE.set(execution, date);
    }
}
