package loanflow.marketing.process;

import loanflow.marketing.WhiteListWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lists those whom two persons agreed on. */
@Component
class PublishWhiteListDelegate implements JavaDelegate {

    private final WhiteListWork work;

    PublishWhiteListDelegate(WhiteListWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var unused = work.publish(
                PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey(), Persons.last(execution));
    }
}
