package loanflow.shortterm;

/** How the last payment relates to the level one, which is a whole number of minor units. */
public enum FinalPayment {
    /** At most the level payment: the level one is the smallest amount for which that holds. */
    LOWER,
    /** At least the level payment: the level one is the largest amount for which that holds. */
    HIGHER,
    /** As close to the level payment as minor units allow. */
    SIMILAR
}
