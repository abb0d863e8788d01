package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.MathContext;
import loanflow.money.Money;

/** The interest of a running loan: on what the customer owes, and what we owe him on money paid too much. */
final class LedgerInterest {

    private static final BigDecimal DAYS_OF_YEAR = BigDecimal.valueOf(365);

    private final ShortTermLoan loan;
    private final BigDecimal fixed;
    private final BigDecimal dailyRateOnCredit;
    private final InterestMeter meter;
    private final InterestAccount account;
    private final CapRemainder remainder;
    private BigDecimal onCredit = BigDecimal.ZERO;

    LedgerInterest(ShortTermLoan loan, Money fixedAtStart, BigDecimal yearlyRateOnCredit) {
        this(loan, fixedAtStart, yearlyRateOnCredit, CapCount.EXACT);
    }

    LedgerInterest(ShortTermLoan loan, Money fixedAtStart, BigDecimal yearlyRateOnCredit, CapCount capCount) {
        this.loan = loan;
        fixed = BigDecimal.valueOf(fixedAtStart.minor());
        dailyRateOnCredit = yearlyRateOnCredit.divide(DAYS_OF_YEAR, MathContext.DECIMAL128);
        meter = new InterestMeter(loan);
        remainder = new CapRemainder(loan, capCount);
        account = new InterestAccount(loan, fixedAtStart, remainder);
    }

    Accrual accrue(Money principal, int days) {
        if (principal.isNegative()) {
            BigDecimal owedToCustomer = dailyRateOnCredit
                    .multiply(BigDecimal.valueOf(principal.minor()))
                    .multiply(BigDecimal.valueOf(days));
            onCredit = onCredit.add(owedToCustomer);
            account.charge(owedToCustomer);
            return new Accrual(owedToCustomer, owedToCustomer);
        }
        BigDecimal before = meter.total();
        BigDecimal actuarial = meter.count(principal, days);
        BigDecimal added = loan.method() == InterestMethod.ACTUARIAL
                ? actuarial.add(remainder.charge(meter.uncapped(principal, days).subtract(actuarial)))
                : meter.total().subtract(before.max(fixed)).max(BigDecimal.ZERO);
        account.charge(added);
        return new Accrual(actuarial, added);
    }

    /** Gives back the add-on interest of days that will not come. */
    BigDecimal settle() {
        return account.settleAt(meter.total().add(onCredit));
    }

    /** Gives back what the payment counts for: less than it is where the cap was overstepped. */
    Money pay(Money portion) {
        boolean all = portion.equals(payable());
        Money counted = all ? portion : portion.minus(beyondCap()).max(loan.zero());
        account.pay(counted, meter);
        if (counted.isPositive()) {
            remainder.left(account.owed());
        }
        return counted;
    }

    /** Whole minor units charged beyond the cap. */
    Money beyondCap() {
        return Money.ofMinor(
                remainder.wholeBeyond().longValueExact(), loan.principal().currency());
    }

    Money payable() {
        return account.payable(meter);
    }

    /** What the days have cost so far, paid or not. */
    Money byTheDay() {
        return loan.rounded(meter.total().add(onCredit));
    }

    BigDecimal balance() {
        return account.owed();
    }

    /**
     * Interest of some days.
     *
     * @param actuarial by the day
     * @param added to what is owed
     */
    record Accrual(BigDecimal actuarial, BigDecimal added) {}
}
