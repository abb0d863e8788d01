package loanflow.shortterm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import loanflow.money.Money;

/**
 * Finds the interest that is fixed at the start of an add-on loan: as much as the days cost when the payments that it
 * asks for are made, interest before principal. More interest means higher payments and so less interest by the day; we
 * go on, from simple interest over the whole term, until the two agree to less than a minor unit, never below what the days
 * cost. Where minor units make the search go round in a circle it ends after 101 steps.
 */
final class AddOnInterest {

    private static final int MOST_STEPS = 101;

    private final ShortTermLoan loan;
    private final List<Integer> days;

    AddOnInterest(ShortTermLoan loan, List<Integer> days) {
        this.loan = loan;
        this.days = days;
    }

    /** With level payments. */
    Exact find() {
        return find(simple(), interest -> {
            Money level = level(interest);
            return days.stream().map(day -> new ScheduledPayment(day, level)).toList();
        });
    }

    /** With given payments: we go on from what they bring above the principal. */
    Exact find(List<ScheduledPayment> payments) {
        Money above = payments.stream()
                .map(ScheduledPayment::amount)
                .reduce(loan.principal().negated(), Money::plus)
                .max(loan.zero());
        return find(above, interest -> payments);
    }

    /** The level payment for an exact interest: principal and interest in equal parts. */
    Money level(BigDecimal interest) {
        RoundingMode rounding = switch (loan.finalPayment()) {
            case LOWER -> RoundingMode.CEILING;
            case HIGHER -> RoundingMode.FLOOR;
            case SIMILAR -> RoundingMode.HALF_UP;
        };
        return Money.ofMinor(
                interest.add(BigDecimal.valueOf(loan.principal().minor()))
                        .divide(BigDecimal.valueOf(days.size()), 0, rounding)
                        .longValueExact(),
                loan.principal().currency());
    }

    private Exact find(Money start, Function<BigDecimal, List<ScheduledPayment>> payments) {
        BigDecimal interest = BigDecimal.valueOf(start.minor());
        for (int step = 0; step < MOST_STEPS; step++) {
            BigDecimal cost = byTheDay(interest, payments.apply(interest));
            BigDecimal more = interest.subtract(cost);
            if (more.signum() >= 0 && more.compareTo(BigDecimal.ONE) < 0) {
                break;
            }
            interest = cost.max(BigDecimal.ZERO);
        }
        return new Exact(interest, loan.rounded(interest));
    }

    private Money simple() {
        InterestMeter meter = new InterestMeter(loan);
        return loan.rounded(meter.count(loan.principal(), days.get(days.size() - 1)));
    }

    private BigDecimal byTheDay(BigDecimal interest, List<ScheduledPayment> payments) {
        PaymentRun run = new PaymentRun(loan, loan.rounded(interest));
        payments.forEach(payment -> run.pay(payment.day(), payment.amount()));
        return run.totalActuarialInterest();
    }

    /** The interest in exact and in whole minor units. */
    record Exact(BigDecimal exact, Money rounded) {}
}
