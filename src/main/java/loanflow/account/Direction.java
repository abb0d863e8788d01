package loanflow.account;

/** How a payment walks over the open instalments. */
public enum Direction {
    /** All components of one instalment first, then the next instalment. */
    HORIZONTAL,
    /** One component over all instalments first, then the next component. */
    VERTICAL
}
