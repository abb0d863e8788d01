package loanflow.marketing.process;

import loanflow.marketing.MarketingProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the process in the transaction of the door. */
@Component
class EngineMarketingProcesses implements MarketingProcesses {

    private final RuntimeService runtime;

    EngineMarketingProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void campaignPlanned(String campaignId) {
        var unused = runtime.startProcessInstanceByMessage(MarketingCampaignProcess.CAMPAIGN_PLANNED, campaignId);
    }
}
