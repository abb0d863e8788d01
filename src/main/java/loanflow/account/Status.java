package loanflow.account;

/** What a loan's account has become. A loan that is repaid stays active: money that still comes is an overpayment. */
public enum Status {
    ACTIVE,
    CHARGED_OFF,
    WRITTEN_OFF,
    SOLD
}
