package loanflow.account;

/** How a period becomes a part of a year. */
public enum YearBasis {
    /** A month is a twelfth of a year, whatever its days; a period moved off its rhythm counts actual days over 360. */
    THIRTY_360(360),
    /** The same with 365 days of a year. */
    THIRTY_365(365),
    ACT_360(360),
    ACT_365(365);

    private final int days;

    YearBasis(int days) {
        this.days = days;
    }

    boolean monthsAreTwelfths() {
        return this == THIRTY_360 || this == THIRTY_365;
    }

    public int days() {
        return days;
    }
}
