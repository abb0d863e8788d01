package loanflow.origination;

/** How the loan is paid back. */
public enum Repayment {
    EQUAL_INSTALMENT
}
