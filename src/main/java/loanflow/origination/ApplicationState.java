package loanflow.origination;

/** Where an application stands, as its applicant sees it. */
public enum ApplicationState {
    SUBMITTED,
    UNDER_REVIEW,
    PAPERS_REQUIRED,
    OFFERED,
    COOLING_OFF,
    PAYING_OUT,
    ACTIVE,
    REFUSED,
    WITHDRAWN,
    DECLINED,
    EXPIRED,
    CANCELLED
}
