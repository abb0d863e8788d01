package loanflow.commands;

import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import loanflow.account.AccountEvent;
import loanflow.account.Names;
import loanflow.account.PaymentKind;
import loanflow.account.Stamp;
import loanflow.money.Money;

/** Dated events as {@code replay --help} lists them. */
final class AccountEventReader {

    /** Reads what a type of event has of its own. */
    interface Reader {

        AccountEvent read(Stamp stamp, Request event, Currency currency);
    }

    private static final Map<String, Reader> READERS = new HashMap<>();

    static {
        for (PaymentKind kind : EnumSet.allOf(PaymentKind.class)) {
            READERS.put(
                    kind.name(),
                    (stamp, event, currency) -> new AccountEvent.Payment(
                            stamp, kind, event.at("amount").money(currency)));
        }
        MoneyEvents.READERS.forEach((type, reader) -> READERS.put(Names.of(type), reader));
        ChangeEvents.READERS.forEach((type, reader) -> READERS.put(Names.of(type), reader));
    }

    private AccountEventReader() {}

    /** Reads the events of one loan; an event may name its loan, and then it must be this one. */
    static List<AccountEvent> read(Field events, Currency currency, String loan) {
        return events.elements().stream()
                .map(element -> one(element, currency, loan))
                .toList();
    }

    private static AccountEvent one(Field element, Currency currency, String loan) {
        Request event = element.object();
        Field type = event.at("type");
        Reader reader = READERS.get(type.text());
        if (reader == null) {
            throw type.bad("is no type of event");
        }
        if (event.has("loan") && !event.at("loan").value().asText().equals(loan)) {
            throw event.bad("loan", "is not the loan of this line");
        }
        LocalDate on = event.at("on").date();
        Stamp stamp = new Stamp(event.at("key").text(), on, event.at("recordedOn", Field::date, on));
        AccountEvent read = reader.read(stamp, event, event.at("currency", Field::currency, currency));
        event.nothingElse("remark");
        return read;
    }

    static Money amount(Request event, Currency currency) {
        return event.at("amount").money(currency);
    }
}
