package loanflow.account;

import java.util.Locale;
import loanflow.account.AccountEvent.Payment;

/** Names of events as the interface writes them: words in capitals, a payment by its kind. */
public final class Names {

    private Names() {}

    public static String of(AccountEvent event) {
        return event instanceof Payment payment ? payment.kind().name() : of(event.getClass());
    }

    public static String of(Class<? extends AccountEvent> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
