package loanflow.origination;

/** How an application reached us; decides which signals and papers are required. */
public enum Channel {
    APP,
    WEB,
    PARTNER_FILE,
    BRANCH
}
