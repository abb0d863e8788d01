package loanflow.shortterm;

import java.math.BigDecimal;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** Counts interest by the day, in exact minor units, and stops at the cap on total cost. */
final class InterestMeter {

    private final BigDecimal rate;
    private final @Nullable BigDecimal most;
    private BigDecimal total = BigDecimal.ZERO;

    InterestMeter(ShortTermLoan loan) {
        rate = loan.cap().capped(loan.dailyRate());
        BigDecimal share = loan.cap().total();
        most = share == null
                ? null
                : share.multiply(BigDecimal.valueOf(loan.principal().minor()));
    }

    /** What a balance costs for some days, had nothing been counted before. */
    BigDecimal uncapped(Money balance, int days) {
        return rate.multiply(BigDecimal.valueOf(balance.minor())).multiply(BigDecimal.valueOf(days));
    }

    /** Counts the interest on a balance for some days. A negative balance counts against it. */
    BigDecimal count(Money balance, int days) {
        BigDecimal interest = uncapped(balance, days);
        if (most != null && total.add(interest).compareTo(most) > 0) {
            interest = most.subtract(total);
        }
        total = total.add(interest);
        return interest;
    }

    BigDecimal total() {
        return total;
    }

    boolean isFull() {
        return most != null && total.compareTo(most) == 0;
    }
}
