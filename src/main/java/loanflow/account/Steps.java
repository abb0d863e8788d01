package loanflow.account;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Which rule handles which event. */
final class Steps {

    private static final Map<Class<? extends AccountEvent>, BiFunction<AccountEvent, Book, Outcome>> HANDLERS =
            new HashMap<>();

    static {
        on(AccountEvent.Disbursement.class, Disbursements::handle);
        on(AccountEvent.Payment.class, Payments::handle);
        on(AccountEvent.Charge.class, Charges::handle);
        on(AccountEvent.PercentageCharge.class, Charges::handle);
        on(AccountEvent.Chargeback.class, Credits::handle);
        on(AccountEvent.CreditBalanceRefund.class, Credits::handle);
        on(AccountEvent.Refund.class, Refunds::handle);
        on(AccountEvent.Waiver.class, Waivers::handle);
        on(AccountEvent.PenaltyStop.class, Penalties::handle);
        on(AccountEvent.DueDateShift.class, Steps::moved);
        on(AccountEvent.Extension.class, Steps::moved);
        on(AccountEvent.TermChange.class, TermChanges::handle);
        on(AccountEvent.Holiday.class, TermChanges::handle);
        on(AccountEvent.RateChange.class, TermChanges::handle);
        on(AccountEvent.ReAge.class, ReAgings::handle);
        on(AccountEvent.ReAmortization.class, ReAgings::handle);
        on(AccountEvent.PayOff.class, PayOffs::handle);
        on(AccountEvent.Settlement.class, PayOffs::handle);
        on(AccountEvent.ChargeOff.class, Endings::handle);
        on(AccountEvent.WriteOff.class, Endings::handle);
        on(AccountEvent.Sale.class, Endings::handle);
        on(AccountEvent.BuyBack.class, Endings::handle);
    }

    private Steps() {}

    static Outcome take(AccountEvent event, Book book) {
        BiFunction<AccountEvent, Book, Outcome> handler = HANDLERS.get(event.getClass());
        if (handler == null) {
            throw new IllegalStateException("event: nothing handles " + event.getClass());
        }
        return handler.apply(event, book);
    }

    /** The calendar has moved the due dates before the first event: here it only says whether it could. */
    private static Outcome moved(AccountEvent event, Book book) {
        Rule refused = book.calendar().refused().get(event.key());
        return refused == null ? new Outcome.Done(book.booking()) : new Outcome.Refused(refused);
    }

    private static <E extends AccountEvent> void on(Class<E> type, BiFunction<E, Book, Outcome> handler) {
        HANDLERS.put(type, (event, book) -> handler.apply(type.cast(event), book));
    }
}
