package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import loanflow.money.Money;

/**
 * Lets an amount fill the twelve buckets of the open instalments by a rule. Past due and due amounts go to the oldest
 * instalment first; money in advance goes where the rule's future part says.
 */
final class Allocator {

    private final Targets targets;
    private final LocalDate on;
    private final Booking booking;
    private Money left;

    private Allocator(Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount, ToCome toCome) {
        this.targets = new Targets(lines, rule.future(), on, toCome);
        this.on = on;
        this.booking = booking;
        this.left = amount;
    }

    /** Allocates into the lines and the booking; gives back what no bucket took. */
    static Money allocate(Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount) {
        return allocate(lines, rule, on, booking, amount, ToCome.NONE);
    }

    /** The same, but for what is not to be paid yet. */
    static Money allocate(
            Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount, ToCome toCome) {
        Allocator allocator = new Allocator(lines, rule, on, booking, amount, toCome);
        allocator.fill(rule, Set.of(Timing.values()));
        return allocator.left;
    }

    /** The same for what is owed on the day only: fees on whatever instalment first, then what has fallen due. */
    static Money allocateOwed(Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount) {
        Allocator allocator = new Allocator(lines, rule, on, booking, amount, ToCome.NONE);
        for (Line line : lines.all()) {
            boolean unused = allocator.pay(line, Timing.of(on, line.due), List.of(Component.FEE), allocator.left);
        }
        allocator.fill(rule, Set.of(Timing.PAST_DUE, Timing.DUE));
        return allocator.left;
    }

    private void fill(AllocationRule rule, Set<Timing> when) {
        if (rule.direction() == Direction.HORIZONTAL) {
            rule.order().timings().stream()
                    .filter(when::contains)
                    .forEach(timing -> fill(timing, rule.order().components(timing)));
        } else {
            rule.order().buckets().stream()
                    .filter(bucket -> when.contains(bucket.timing()))
                    .forEach(bucket -> fill(bucket.timing(), List.of(bucket.component())));
        }
    }

    private void fill(Timing timing, List<Component> components) {
        boolean paid = true;
        while (paid && left.isPositive()) {
            List<Line> chosen = targets.of(timing, components);
            paid = false;
            Money share = chosen.isEmpty() ? left : Shares.of(left, chosen.size());
            Money rest = left.minus(share.times(BigDecimal.valueOf(chosen.size()), RoundingMode.UNNECESSARY));
            for (Line target : chosen) {
                boolean last = target == chosen.get(chosen.size() - 1);
                paid |= pay(target, timing, components, last ? share.plus(rest) : share);
            }
        }
    }

    private boolean pay(Line target, Timing timing, List<Component> components, Money atMost) {
        Money portion = atMost;
        for (Component component : components) {
            Money payable = targets.toCome().payable(target, component);
            Money part = target.pay(component, portion.min(payable), on);
            if (part.isPositive()) {
                booking.allocate(Bucket.of(timing, component), part);
                portion = portion.minus(part);
                left = left.minus(part);
            }
        }
        return portion.compareTo(atMost) < 0;
    }
}
