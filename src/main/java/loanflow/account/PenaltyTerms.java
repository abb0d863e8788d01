package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import loanflow.money.AnnualRate;
import loanflow.money.Money;

/**
 * Penalty interest on overdue principal (罚息), for each day after the due date.
 *
 * @param rate a year
 * @param daysOfYear 360 or 365
 */
public record PenaltyTerms(AnnualRate rate, int daysOfYear) {

    private static final int BANKERS_YEAR = 360;
    private static final int CALENDAR_YEAR = 365;

    public PenaltyTerms {
        if (daysOfYear != BANKERS_YEAR && daysOfYear != CALENDAR_YEAR) {
            throw new IllegalArgumentException("penaltyYearDays: must be 360 or 365");
        }
    }

    /** Rounded half up on the sum of principal times days: twenty days cost the same however they are cut. */
    Money on(long minorTimesDays, Currency currency) {
        return Money.ofMinor(
                BigDecimal.valueOf(minorTimesDays)
                        .multiply(rate.fraction())
                        .divide(BigDecimal.valueOf(daysOfYear), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }
}
