package loanflow.marketing.process;

import loanflow.marketing.CampaignWork;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The response days are over. */
@Component
class MeasureCampaignDelegate implements JavaDelegate {

    private final CampaignWork work;

    MeasureCampaignDelegate(CampaignWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.measure(execution.getProcessBusinessKey());
    }
}
