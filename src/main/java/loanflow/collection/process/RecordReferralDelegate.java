package loanflow.collection.process;

import loanflow.collection.CaseRecords;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes down what people decided. */
@Component
class RecordReferralDelegate implements JavaDelegate {

    private final CaseRecords records;

    RecordReferralDelegate(CaseRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        records.decided(
                execution.getProcessBusinessKey(),
                CollectionProcess.REFERRAL_DECISION.in(execution),
                TouchResults.person(execution));
    }
}
