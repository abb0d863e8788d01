package loanflow.servicing.process;

import java.time.LocalDate;
import loanflow.ledger.Seals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Seals what was booked. A step of its own: its transaction has booked nothing itself. */
@Component
class SealJournalDelegate implements JavaDelegate {

    private final Seals seals;

    SealJournalDelegate(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = seals.seal(LocalDate.parse(EndOfDayProcess.BUSINESS_DATE.in(execution)));
    }
}
