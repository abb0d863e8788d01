package loanflow.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Equal instalments (等额本息): the same payment each month, {@code A = P·r(1+r)^n / ((1+r)^n − 1)} with r one twelfth of
 * the yearly rate. Payment and interest are rounded half up to the minor unit, line by line; the last instalment takes
 * the rest: its principal is the open balance, its interest the rounded interest on it.
 */
public final class EqualInstalments {

    /** Longest term that we compute, in months. */
    public static final int LONGEST_TERM = 360;

    private EqualInstalments() {}

    /**
     * The payment of every month but the last.
     *
     * @throws IllegalArgumentException when the principal is not positive or the term outside 1 to 360 months
     */
    public static Money payment(Money principal, AnnualRate apr, int months) {
        if (!principal.isPositive()) {
            throw new IllegalArgumentException("principal: must be positive");
        }
        if (months < 1 || months > LONGEST_TERM) {
            throw new IllegalArgumentException("months: must be 1 to " + LONGEST_TERM);
        }
        BigDecimal monthlyRate = apr.monthly();
        if (monthlyRate.signum() == 0) {
            // Divided at once: a factor of 1/n would turn an exact half into a little less than a half.
            return Money.ofMinor(
                    BigDecimal.valueOf(principal.minor())
                            .divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_UP)
                            .longValueExact(),
                    principal.currency());
        }
        return principal.times(factor(monthlyRate, months), RoundingMode.HALF_UP);
    }

    /** The schedule of a loan paid out on that day, first instalment one month later. */
    public static RepaymentSchedule schedule(Money principal, AnnualRate apr, int months, LocalDate disbursedOn) {
        Money payment = payment(principal, apr, months);
        List<LocalDate> dueDates = DueDates.monthly(disbursedOn, months);
        List<Instalment> instalments = new ArrayList<>(months);
        Money balance = principal;
        for (int number = 1; number <= months; number++) {
            Money interest = balance.times(apr.monthly(), RoundingMode.HALF_UP);
            Money repaid = number == months
                    ? balance
                    : payment.minus(interest)
                            .max(Money.zero(principal.currency()))
                            .min(balance);
            instalments.add(new Instalment(number, dueDates.get(number - 1), repaid, interest));
            balance = balance.minus(repaid);
        }
        return new RepaymentSchedule(principal, disbursedOn, instalments);
    }

    /** Payment per unit of principal. */
    private static BigDecimal factor(BigDecimal monthlyRate, int months) {
        BigDecimal growth = BigDecimal.ONE.add(monthlyRate).pow(months, MathContext.DECIMAL128);
        return monthlyRate
                .multiply(growth, MathContext.DECIMAL128)
                .divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
    }
}
