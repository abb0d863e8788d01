package loanflow.account;

/** How interest is charged. */
public enum InterestMethod {
    NONE,
    /** On the whole principal for the whole term, the same in each instalment. */
    FLAT,
    /** On the balance, equal instalments. */
    EQUAL_INSTALMENTS,
    /** On the balance, equal principal. */
    EQUAL_PRINCIPAL,
    /** On the balance, all principal in the last instalment. */
    INTEREST_FIRST
}
