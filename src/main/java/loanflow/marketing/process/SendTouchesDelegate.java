package loanflow.marketing.process;

import loanflow.marketing.CampaignWork;
import loanflow.marketing.Sending;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next of the audience, and says how to go on. */
@Component
class SendTouchesDelegate implements JavaDelegate {

    private final CampaignWork work;

    SendTouchesDelegate(CampaignWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Sending sending = work.send(PolicyVersions.POLICY.in(execution), execution.getProcessBusinessKey());
        if (sending instanceof Sending.Later later) {
            MarketingCampaignProcess.SENDING.set(execution, "LATER");
            MarketingCampaignProcess.SEND_AGAIN_AT.set(execution, later.at().toString());
        } else if (sending instanceof Sending.Done done) {
            MarketingCampaignProcess.SENDING.set(execution, "DONE");
            MarketingCampaignProcess.RESPONSES_UNTIL.set(
                    execution, done.responsesUntil().toString());
        } else {
            MarketingCampaignProcess.SENDING.set(execution, "MORE");
        }
    }
}
