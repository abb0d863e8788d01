package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Books what is payable to funders. */
@Component
class PassOnToFundersDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    PassOnToFundersDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int unused = endOfDay.passOnToFunders(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
