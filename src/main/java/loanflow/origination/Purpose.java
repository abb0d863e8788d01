package loanflow.origination;

/** What the money is for. The excluded ones can be declared, and are then refused with reason PURPOSE. */
public enum Purpose {
    CONSUMPTION,
    EDUCATION,
    MEDICAL,
    TRAVEL,
    RENOVATION,
    EMERGENCY,
    BUSINESS,
    HOUSING,
    STOCK,
    FUTURES,
    BOND,
    EQUITY,
    REPAY_OTHER_LOAN,
    STUDY_FEES_STUDENT
}
