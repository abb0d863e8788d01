package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import loanflow.money.Money;

/**
 * Interest that is owed, in exact minor units. Only whole minor units can be paid; the fraction that is left when all of
 * them are paid is dropped. At the cap on total cost the last payment closes the gap to it, so that the roundings of many
 * payments never add up to more or less than the cap.
 */
final class InterestAccount {

    private final ShortTermLoan loan;
    private final CapRemainder remainder;
    private BigDecimal owed;
    private Money paid;

    InterestAccount(ShortTermLoan loan, Money initial) {
        this(loan, initial, new CapRemainder(loan, CapCount.EXACT));
    }

    InterestAccount(ShortTermLoan loan, Money initial, CapRemainder remainder) {
        this.remainder = remainder;
        this.loan = loan;
        owed = BigDecimal.valueOf(initial.minor());
        paid = loan.zero();
    }

    void charge(BigDecimal interest) {
        owed = owed.add(interest);
    }

    /** What can be asked for now. */
    Money payable(InterestMeter meter) {
        if (remainder.beyond().signum() > 0) {
            return loan.rounded(owed.setScale(0, RoundingMode.FLOOR).subtract(remainder.wholeBeyond()));
        }
        boolean closing = loan.method() == InterestMethod.ACTUARIAL && meter.isFull() && owed.signum() > 0;
        return closing ? loan.rounded(meter.total()).minus(paid) : loan.rounded(owed);
    }

    void pay(Money portion, InterestMeter meter) {
        boolean all = portion.equals(payable(meter)) && remainder.beyond().signum() == 0;
        owed = all ? BigDecimal.ZERO : owed.subtract(BigDecimal.valueOf(portion.minor()));
        paid = paid.plus(portion);
    }

    /** Replaces what is owed by the interest that the days really cost, less what was paid. */
    BigDecimal settleAt(BigDecimal total) {
        BigDecimal difference = total.subtract(BigDecimal.valueOf(paid.minor())).subtract(owed);
        owed = owed.add(difference);
        return difference;
    }

    BigDecimal owed() {
        return owed;
    }

    Money paid() {
        return paid;
    }
}
