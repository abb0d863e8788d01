package loanflow.marketing.process;

import java.util.Optional;
import loanflow.marketing.CampaignEvidence;
import loanflow.marketing.CampaignWork;
import loanflow.workflow.PolicyVersions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Chooses whom to tell, and what the person who agrees looks at. */
@Component
class ChooseAudienceDelegate implements JavaDelegate {

    private final CampaignWork work;

    ChooseAudienceDelegate(CampaignWork work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        Optional<CampaignEvidence> audience = work.choose(PolicyVersions.POLICY.in(execution), campaign);
        MarketingCampaignProcess.PLANNER.set(execution, work.plannedBy(campaign));
        MarketingCampaignProcess.AUDIENCE.set(execution, audience.isPresent() ? "CHOSEN" : "NOBODY");
        audience.ifPresent(evidence -> MarketingCampaignProcess.EVIDENCE.set(execution, evidence));
    }
}
