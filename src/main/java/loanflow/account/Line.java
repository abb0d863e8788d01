package loanflow.account;

import java.time.LocalDate;
import loanflow.money.AnnualRate;
import loanflow.money.Money;
import org.jspecify.annotations.Nullable;

/** An instalment at work: what it asks for, what was paid on it. Mutable, lives only while a loan is replayed. */
final class Line extends Claim {

    final InstalmentKind kind;
    final LocalDate from;
    LocalDate due;
    /** Principal that came back by charge-backs. */
    Money credited;
    /**
     * Interest owed besides that of the period: it came back by charge-backs. In the place of other instalments less what
     * was settled on them, in whose place others are all that was.
     */
    Money besides;
    /** Interest of its days that the next one asks for; negative where more was settled than its days cost. */
    Money carried;
    /** Interest that the books know already. */
    Money accrued;
    /** The part of it that fell due in non-accrual and has not been paid. */
    Money suspended;

    /** Overdue principal in minor units times days, and the penalty interest on it so far. */
    long penaltyBasis;

    Money penaltyAccrued;
    Money inAdvance;
    Money late;

    /** When re-aging put other instalments in its place. */
    @Nullable
    LocalDate replacedOn;

    /** The rate that was in force when it was planned. */
    @Nullable
    AnnualRate rate;

    @Nullable
    LocalDate completedOn;

    Line(InstalmentKind kind, LocalDate from, LocalDate due, Money zero) {
        super(Parts.none(zero.currency()));
        this.kind = kind;
        this.from = from;
        this.due = due;
        credited = besides = carried = accrued = suspended = penaltyAccrued = inAdvance = late = zero;
    }

    /** Whether others ask for the interest of its days. */
    boolean isReplaced() {
        return replacedOn != null;
    }

    /** Pays at most what is open; gives back what was paid. */
    Money pay(Component component, Money atMost, LocalDate on) {
        Money part = open(component).min(atMost);
        if (part.isPositive()) {
            paid = paid.plus(component, part);
            inAdvance = on.isBefore(due) ? inAdvance.plus(part) : inAdvance;
            late = on.isAfter(due) ? late.plus(part) : late;
            complete(on);
        }
        return part;
    }

    /** Takes back at most what was paid; gives back what was taken. */
    Money unpay(Component component, Money atMost, LocalDate on) {
        Money part = paid.get(component).min(atMost);
        paid = paid.plus(component, part.negated());
        inAdvance = inAdvance.min(paid.total());
        late = late.min(paid.total().minus(inAdvance));
        complete(on);
        return part;
    }

    void charge(Component component, Money more, LocalDate on) {
        if (!more.isZero()) {
            charged = charged.plus(component, more);
            complete(on);
        }
    }

    void forgive(Component component, Money amount, LocalDate on) {
        forgiven = forgiven.plus(component, amount);
        complete(on);
    }

    private void complete(LocalDate on) {
        if (isOpen()) {
            completedOn = null;
        } else if (completedOn == null) {
            completedOn = on;
        }
    }
}
