package loanflow.account;

import java.util.Map;
import loanflow.money.Money;

/**
 * Interest of days to come, by instalment: asked for on its day, but a payment before it may not take it where interest
 * follows the days.
 */
record ToCome(Map<Line, Money> interest) {

    static final ToCome NONE = new ToCome(Map.of());

    /** What of an open amount may be paid. */
    Money payable(Line line, Component component) {
        Money open = line.open(component);
        Money later = component == Component.INTEREST ? interest.get(line) : null;
        return later == null ? open : open.minus(later);
    }
}
