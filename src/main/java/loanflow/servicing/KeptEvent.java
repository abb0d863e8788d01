package loanflow.servicing;

import java.time.LocalDate;
import loanflow.account.AccountEvent;
import loanflow.account.Names;

/**
 * A row of table {@code loan_event}.
 *
 * @param changeKey of the change that it belongs to
 * @param text the event as it was written down
 * @param afterEntries how many entries the loan's journal had before it
 */
record KeptEvent(
        String key,
        String changeKey,
        String kind,
        String because,
        String type,
        LocalDate on,
        LocalDate recordedOn,
        String text,
        int afterEntries) {

    /** An event of an order that is being booked. */
    static KeptEvent of(ChangeOrder order, int number, int afterEntries) {
        AccountEvent event = order.events().get(number);
        return new KeptEvent(
                event.key(),
                order.key(),
                order.kind(),
                order.because(),
                Names.of(event),
                event.on(),
                event.stamp().recordedOn(),
                order.texts().get(number),
                afterEntries);
    }
}
