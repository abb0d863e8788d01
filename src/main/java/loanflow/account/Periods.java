package loanflow.account;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import loanflow.money.AnnualRate;

/** The rate of a period. Divided last: an exact half must not turn into a little less than a half. */
final class Periods {

    /** A due date at a month's end may lie up to three days off the rhythm and still ends a whole period. */
    private static final long MONTH_END = 3;

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);
    private static final long DAYS_OF_WEEK = 7;

    private Periods() {}

    /** Of a whole period of the plan. */
    static BigDecimal regular(AnnualRate rate, RepaymentPlan plan, YearBasis basis) {
        BigDecimal whole = rate.fraction().multiply(BigDecimal.valueOf(plan.every()));
        return switch (plan.unit()) {
            case YEARS -> whole;
            case MONTHS -> whole.divide(MONTHS_OF_YEAR, MathContext.DECIMAL128);
            case WEEKS -> days(rate, DAYS_OF_WEEK * plan.every(), basis);
            case DAYS -> days(rate, plan.every(), basis);
        };
    }

    /** Of the days between two dates, the first counted, the last not; of a whole period where months are twelfths. */
    static BigDecimal between(AnnualRate rate, LocalDate from, LocalDate due, RepaymentPlan plan, YearBasis basis) {
        return basis.monthsAreTwelfths() && isWhole(from, due, plan)
                ? regular(rate, plan, basis)
                : days(rate, ChronoUnit.DAYS.between(from, due), basis);
    }

    /** Of some days of an instalment's period; in a whole period where months are twelfths each day is as long. */
    static BigDecimal part(AnnualRate rate, Line period, long days, AccountTerms terms) {
        YearBasis basis = terms.interest().basis();
        long all = ChronoUnit.DAYS.between(period.from, period.due);
        boolean twelfth = basis.monthsAreTwelfths() && isWhole(period.from, period.due, terms.plan());
        return twelfth
                ? regular(rate, terms.plan(), basis)
                        .multiply(BigDecimal.valueOf(days))
                        .divide(BigDecimal.valueOf(all), MathContext.DECIMAL128)
                : days(rate, days, basis);
    }

    static boolean isWhole(LocalDate from, LocalDate due, RepaymentPlan plan) {
        long off = Math.abs(ChronoUnit.DAYS.between(plan.unit().after(from, plan.every()), due));
        return off <= (plan.unit() == Frequency.MONTHS ? MONTH_END : 0);
    }

    static BigDecimal days(AnnualRate rate, long days, YearBasis basis) {
        return rate.fraction()
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(basis.days()), MathContext.DECIMAL128);
    }
}
