package loanflow.listing.process;

import loanflow.listing.BlackList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** All at once. */
@Component
class RemoveExpiredEntriesDelegate implements JavaDelegate {

    private final BlackList list;

    RemoveExpiredEntriesDelegate(BlackList list) {
        this.list = list;
    }

    @Override
    public void execute(DelegateExecution execution) {
        list.removeExpired();
    }
}
