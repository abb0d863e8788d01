package loanflow.servicing.process;

import loanflow.servicing.EndOfDay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the date open, with an incident, while the books are wrong. */
@Component
class CheckBooksDelegate implements JavaDelegate {

    private final EndOfDay endOfDay;

    CheckBooksDelegate(EndOfDay endOfDay) {
        this.endOfDay = endOfDay;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endOfDay.assertBooksRight();
    }
}
