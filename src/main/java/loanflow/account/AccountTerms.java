package loanflow.account;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a loan's events are folded over.
 *
 * @param currency of every amount
 * @param plan when it is repaid
 * @param interest what interest it bears
 * @param allocation where payments go
 * @param chargebackOrder components that a charge-back opens again, in this order, as far as the payment paid them; empty:
 *     principal only
 * @param style whether payments know later changes
 * @param graceDays days after the due date before an instalment counts as delinquent
 * @param closedUntil last day of the closed books: nothing recorded later may be dated up to it; none when null
 * @param penalty interest on overdue principal; none when null
 */
public record AccountTerms(
        Currency currency,
        RepaymentPlan plan,
        InterestTerms interest,
        AllocationRules allocation,
        List<Component> chargebackOrder,
        ScheduleStyle style,
        int graceDays,
        @Nullable LocalDate closedUntil,
        @Nullable PenaltyTerms penalty) {

    public AccountTerms {
        chargebackOrder = List.copyOf(chargebackOrder);
        if (graceDays < 0) {
            throw new IllegalArgumentException("graceDays: must not be negative");
        }
        boolean waits = allocation.early() == EarlyMoney.WAITS;
        if (waits && interest.recalculation() != null) {
            throw new IllegalArgumentException("recalculation: money that waits does not lower the balance");
        }
        if (style != ScheduleStyle.PROGRESSIVE && (waits || penalty != null)) {
            throw new IllegalArgumentException("style: must be PROGRESSIVE where days do something by themselves");
        }
    }

    /** Terms without penalty interest. */
    public AccountTerms(
            Currency currency,
            RepaymentPlan plan,
            InterestTerms interest,
            AllocationRules allocation,
            List<Component> chargebackOrder,
            ScheduleStyle style,
            int graceDays,
            @Nullable LocalDate closedUntil) {
        this(currency, plan, interest, allocation, chargebackOrder, style, graceDays, closedUntil, null);
    }

    /** Whether days do something by themselves besides letting interest fall due. */
    boolean worksByNight() {
        return penalty != null || allocation.early() == EarlyMoney.WAITS;
    }
}
