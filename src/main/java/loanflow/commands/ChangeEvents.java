package loanflow.commands;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import loanflow.account.AccountEvent;
import loanflow.account.AccountEvent.ChargeOff;
import loanflow.account.AccountEvent.DueDateShift;
import loanflow.account.AccountEvent.Extension;
import loanflow.account.AccountEvent.Holiday;
import loanflow.account.AccountEvent.PenaltyStop;
import loanflow.account.AccountEvent.RateChange;
import loanflow.account.AccountEvent.ReAge;
import loanflow.account.AccountEvent.ReAmortization;
import loanflow.account.AccountEvent.TermChange;
import loanflow.account.AccountEvent.Undo;
import loanflow.account.AccountEvent.WriteOff;
import loanflow.account.Frequency;
import loanflow.account.RepaymentPlan;
import loanflow.commands.AccountEventReader.Reader;
import loanflow.money.AnnualRate;

/** Events that change what is owed when, without money. */
final class ChangeEvents {

    static final Map<Class<? extends AccountEvent>, Reader> READERS = Map.ofEntries(
            Map.entry(
                    Undo.class,
                    (stamp, event, in) -> new Undo(stamp, event.at("of").text())),
            Map.entry(
                    DueDateShift.class,
                    (stamp, event, in) -> new DueDateShift(
                            stamp, event.at("from").date(), event.at("to").date())),
            Map.entry(Extension.class, (stamp, event, in) -> new Extension(stamp, count(event, "periods", 1))),
            Map.entry(
                    TermChange.class,
                    (stamp, event, in) -> new TermChange(
                            stamp, event.at("from").date(), count(event, "instalments", -RepaymentPlan.MOST))),
            Map.entry(
                    Holiday.class,
                    (stamp, event, in) -> new Holiday(stamp, event.at("from").date(), count(event, "instalments", 1))),
            Map.entry(
                    RateChange.class,
                    (stamp, event, in) ->
                            new RateChange(stamp, event.at("from").date(), rate(event.at("annualRatePercent")))),
            Map.entry(
                    ReAge.class,
                    (stamp, event, in) -> new ReAge(
                            stamp,
                            event.at("start").date(),
                            count(event, "every", 1),
                            event.at("unit").choice(Frequency.class),
                            count(event, "instalments", 1),
                            event.at(
                                            "annualRatePercent",
                                            field -> Optional.of(rate(field)),
                                            Optional.<AnnualRate>empty())
                                    .orElse(null))),
            Map.entry(ReAmortization.class, (stamp, event, in) -> new ReAmortization(stamp)),
            Map.entry(ChargeOff.class, (stamp, event, in) -> new ChargeOff(stamp)),
            Map.entry(
                    WriteOff.class,
                    (stamp, event, in) ->
                            new WriteOff(stamp, event.at("authority").text())),
            Map.entry(
                    PenaltyStop.class,
                    (stamp, event, in) -> new PenaltyStop(
                            stamp,
                            event.at("from").date(),
                            event.at("to", field -> Optional.of(field.date()), Optional.<LocalDate>empty())
                                    .orElse(null))));

    private ChangeEvents() {}

    private static int count(Request event, String field, int least) {
        return event.at(field).whole(least, RepaymentPlan.MOST);
    }

    private static AnnualRate rate(Field field) {
        return AnnualRate.percent(field.notNegative());
    }
}
