package loanflow.commands;

/** What interest is counted by. */
enum InterestBy {
    /** A month costs a twelfth of the year; only a first period that is no month costs its days. */
    MONTHS,
    /** Every period costs its days by the day count. */
    DAYS
}
