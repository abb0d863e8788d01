package loanflow.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import loanflow.money.Money;

/**
 * Lets an amount fill the twelve buckets of the open instalments by a rule. Past due and due amounts go to the oldest
 * instalment first; money in advance goes where the rule's future part says.
 */
final class Allocator {

    private final Lines lines;
    private final AllocationRule rule;
    private final LocalDate on;
    private final Booking booking;
    private Money left;

    private Allocator(Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount) {
        this.lines = lines;
        this.rule = rule;
        this.on = on;
        this.booking = booking;
        this.left = amount;
    }

    /** Allocates into the lines and the booking; gives back what no bucket took. */
    static Money allocate(Lines lines, AllocationRule rule, LocalDate on, Booking booking, Money amount) {
        Allocator allocator = new Allocator(lines, rule, on, booking, amount);
        if (rule.direction() == Direction.HORIZONTAL) {
            for (Timing timing : rule.order().timings()) {
                allocator.fill(timing, rule.order().components(timing));
            }
        } else {
            for (Bucket bucket : rule.order().buckets()) {
                allocator.fill(bucket.timing(), List.of(bucket.component()));
            }
        }
        return allocator.left;
    }

    private void fill(Timing timing, List<Component> components) {
        boolean paid = true;
        while (paid && left.isPositive()) {
            List<Line> targets = targets(timing, components);
            paid = false;
            Money share = targets.isEmpty() ? left : Shares.of(left, targets.size());
            Money rest = left.minus(share.times(BigDecimal.valueOf(targets.size()), RoundingMode.UNNECESSARY));
            for (Line target : targets) {
                boolean last = target == targets.get(targets.size() - 1);
                paid |= pay(target, timing, components, last ? share.plus(rest) : share);
            }
        }
    }

    private boolean pay(Line target, Timing timing, List<Component> components, Money atMost) {
        Money portion = atMost;
        for (Component component : components) {
            Money part = target.pay(component, portion, on);
            if (part.isPositive()) {
                booking.allocate(Bucket.of(timing, component), part);
                portion = portion.minus(part);
                left = left.minus(part);
            }
        }
        return portion.compareTo(atMost) < 0;
    }

    private List<Line> targets(Timing timing, List<Component> components) {
        Stream<Line> open = lines.all().stream()
                .filter(line -> Timing.of(on, line.due) == timing)
                .filter(line ->
                        components.stream().anyMatch(part -> line.open(part).isPositive()));
        if (timing != Timing.IN_ADVANCE || rule.future() == FutureRule.NEXT_INSTALMENT) {
            return open.limit(1).toList();
        }
        return rule.future() == FutureRule.REAMORTIZATION
                ? open.toList()
                : open.reduce((first, second) -> second).stream().toList();
    }
}
