package loanflow.account;

import java.time.LocalDate;

/** The unit of a repayment period. */
public enum Frequency {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** That many units after an anchor; from the 31st a shorter month ends on its last day, the next has its 31st again. */
    public LocalDate after(LocalDate anchor, long units) {
        return switch (this) {
            case DAYS -> anchor.plusDays(units);
            case WEEKS -> anchor.plusWeeks(units);
            case MONTHS -> anchor.plusMonths(units);
            case YEARS -> anchor.plusYears(units);
        };
    }
}
