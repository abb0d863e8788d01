package loanflow.money;

/** What happens to a due date that is no business day. */
public enum HolidayShift {
    NONE,
    /** The next business day. */
    FOLLOWING,
    /** The next business day, but the one before where that lies in another month. */
    MODIFIED_FOLLOWING,
    /** The business day before. */
    PRECEDING
}
