package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves amounts to where the class of their loan says. */
@Component
class SortLoansByClassDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    SortLoansByClassDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.sortLoansByClass(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
