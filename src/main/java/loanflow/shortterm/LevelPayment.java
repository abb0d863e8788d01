package loanflow.shortterm;

import java.math.BigDecimal;
import java.util.List;
import loanflow.money.Money;

/** Finds the level payment of a loan whose interest grows by the day: the higher it is, the lower is the last one. */
final class LevelPayment {

    private final ShortTermLoan loan;
    private final List<Integer> days;

    LevelPayment(ShortTermLoan loan, List<Integer> days) {
        this.loan = loan;
        this.days = days;
    }

    Money find() {
        Money lower = smallestWithALowerLast();
        if (loan.finalPayment() == FinalPayment.LOWER || excess(lower) == 0) {
            return lower;
        }
        Money higher = lower.minus(minor(1));
        boolean similar = loan.finalPayment() == FinalPayment.SIMILAR;
        return similar && Math.abs(excess(lower)) < Math.abs(excess(higher)) ? lower : higher;
    }

    private Money smallestWithALowerLast() {
        long low = 0;
        long high = most();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (excess(minor(middle)) <= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return minor(low);
    }

    /** By how much the last payment is above the level one, in minor units. */
    private long excess(Money level) {
        PaymentRun run = new PaymentRun(loan, loan.zero());
        int last = days.size() - 1;
        days.subList(0, last).forEach(day -> run.pay(day, level));
        run.payRest(days.get(last));
        return run.lastPayment().minus(level).minor();
    }

    /** The principal with all its interest in one payment is more than any level payment. */
    private long most() {
        BigDecimal interest = loan.dailyRate().multiply(BigDecimal.valueOf(days.get(days.size() - 1)));
        return BigDecimal.valueOf(loan.principal().minor())
                        .multiply(BigDecimal.ONE.add(interest))
                        .toBigInteger()
                        .longValueExact()
                + 1;
    }

    private Money minor(long amount) {
        return Money.ofMinor(amount, loan.principal().currency());
    }
}
