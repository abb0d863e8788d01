package loanflow.commands;

import static loanflow.commands.AccountEventReader.amount;

import java.util.Map;
import java.util.Optional;
import loanflow.account.AccountEvent;
import loanflow.account.AccountEvent.BuyBack;
import loanflow.account.AccountEvent.Charge;
import loanflow.account.AccountEvent.Chargeback;
import loanflow.account.AccountEvent.CreditBalanceRefund;
import loanflow.account.AccountEvent.Disbursement;
import loanflow.account.AccountEvent.PayOff;
import loanflow.account.AccountEvent.PercentageCharge;
import loanflow.account.AccountEvent.Refund;
import loanflow.account.AccountEvent.Sale;
import loanflow.account.AccountEvent.Settlement;
import loanflow.account.AccountEvent.Waiver;
import loanflow.account.Component;
import loanflow.commands.AccountEventReader.Reader;

/** Events that carry an amount. */
final class MoneyEvents {

    static final Map<Class<? extends AccountEvent>, Reader> READERS = Map.ofEntries(
            Map.entry(Disbursement.class, (stamp, event, in) -> new Disbursement(stamp, amount(event, in))),
            Map.entry(
                    Charge.class,
                    (stamp, event, in) ->
                            new Charge(stamp, component(event), event.at("due").date(), amount(event, in))),
            Map.entry(
                    PercentageCharge.class,
                    (stamp, event, in) -> new PercentageCharge(
                            stamp,
                            component(event),
                            event.at("due").date(),
                            event.at("percent").notNegative())),
            Map.entry(
                    Chargeback.class,
                    (stamp, event, in) -> new Chargeback(
                            stamp,
                            amount(event, in),
                            event.at("of", field -> Optional.of(field.text()), Optional.<String>empty())
                                    .orElse(null))),
            Map.entry(
                    CreditBalanceRefund.class, (stamp, event, in) -> new CreditBalanceRefund(stamp, amount(event, in))),
            Map.entry(Refund.class, (stamp, event, in) -> new Refund(stamp, amount(event, in))),
            Map.entry(
                    Waiver.class,
                    (stamp, event, in) -> new Waiver(
                            stamp,
                            component(event),
                            amount(event, in),
                            event.at("authority").text())),
            Map.entry(PayOff.class, (stamp, event, in) -> new PayOff(stamp, amount(event, in))),
            Map.entry(
                    Settlement.class,
                    (stamp, event, in) -> new Settlement(
                            stamp,
                            amount(event, in),
                            event.at("floorPercent").notNegative(),
                            event.at("authority").text())),
            Map.entry(
                    Sale.class,
                    (stamp, event, in) -> new Sale(
                            stamp,
                            event.at("price").money(in),
                            event.at("buyer").text())),
            Map.entry(
                    BuyBack.class,
                    (stamp, event, in) -> new BuyBack(stamp, event.at("price").money(in))));

    private MoneyEvents() {}

    private static Component component(Request event) {
        return event.at("component").choice(Component.class);
    }
}
