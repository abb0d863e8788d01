package loanflow.marketing.process;

import loanflow.marketing.CampaignEvidence;
import loanflow.workflow.ProcessVariable;

/** Contract of {@code marketing-campaign}. Business key: the campaign. */
final class MarketingCampaignProcess {

    static final String CAMPAIGN_PLANNED = "CampaignPlanned";

    /** User id of who planned it: he does not agree to it. */
    static final ProcessVariable<String> PLANNER = ProcessVariable.text("campaignPlanner");

    /** CHOSEN or NOBODY. */
    static final ProcessVariable<String> AUDIENCE = ProcessVariable.text("audienceResult");

    static final ProcessVariable<CampaignEvidence> EVIDENCE =
            ProcessVariable.json("campaignEvidence", CampaignEvidence.class);

    /** From the form: AGREE, or why not. */
    static final ProcessVariable<String> ANSWER = ProcessVariable.text("campaignAnswer");

    /** MORE, LATER or DONE. */
    static final ProcessVariable<String> SENDING = ProcessVariable.text("sendingState");

    static final ProcessVariable<String> SEND_AGAIN_AT = ProcessVariable.text("sendAgainAt");

    static final ProcessVariable<String> RESPONSES_UNTIL = ProcessVariable.text("responsesUntil");

    private MarketingCampaignProcess() {}
}
