package loanflow.marketing;

/** What marketing tells the engine, in the caller's transaction. */
public interface MarketingProcesses {

    /** A campaign was planned. */
    void campaignPlanned(String campaignId);
}
