package loanflow.marketing.process;

import loanflow.marketing.CampaignWork;
import loanflow.marketing.RefusalReason;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps why nobody is told. */
@Component
class CloseCampaignDelegate implements JavaDelegate {

    private final CampaignWork work;

    CloseCampaignDelegate(CampaignWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.refuse(
                execution.getProcessBusinessKey(),
                RefusalReason.valueOf(MarketingCampaignProcess.ANSWER.in(execution)),
                Persons.last(execution));
    }
}
