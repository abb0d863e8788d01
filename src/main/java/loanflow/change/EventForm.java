package loanflow.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of each type of event that an asker fills in, for the page and for whoever writes to the API. */
public final class EventForm {

    private static final List<EventField> MONEY = List.of(must("amount", EventField.Input.AMOUNT));
    private static final List<EventField> FROM_COUNT =
            List.of(must("from", EventField.Input.DATE), must("instalments", EventField.Input.COUNT));

    private static final Map<String, List<EventField>> FIELDS = Map.ofEntries(
            Map.entry("REPAYMENT", MONEY),
            Map.entry("PAY_OFF", MONEY),
            Map.entry("RECOVERY", MONEY),
            Map.entry("SETTLEMENT", MONEY),
            Map.entry("GOODWILL_CREDIT", MONEY),
            Map.entry("CHARGE_ADJUSTMENT", MONEY),
            Map.entry("REFUND", MONEY),
            Map.entry("CREDIT_BALANCE_REFUND", MONEY),
            Map.entry("CHARGEBACK", List.of(must("amount", EventField.Input.AMOUNT), may("of", EventField.Input.TEXT))),
            Map.entry("UNDO", List.of(must("of", EventField.Input.TEXT))),
            Map.entry(
                    "WAIVER",
                    List.of(must("component", EventField.Input.COMPONENT), must("amount", EventField.Input.AMOUNT))),
            Map.entry(
                    "CHARGE",
                    List.of(
                            must("component", EventField.Input.CHARGE),
                            must("due", EventField.Input.DATE),
                            must("amount", EventField.Input.AMOUNT))),
            Map.entry(
                    "PERCENTAGE_CHARGE",
                    List.of(
                            must("component", EventField.Input.CHARGE),
                            must("due", EventField.Input.DATE),
                            must("percent", EventField.Input.DECIMAL))),
            Map.entry("EXTENSION", List.of(must("periods", EventField.Input.COUNT))),
            Map.entry(
                    "DUE_DATE_SHIFT", List.of(must("from", EventField.Input.DATE), must("to", EventField.Input.DATE))),
            Map.entry("HOLIDAY", FROM_COUNT),
            Map.entry("TERM_CHANGE", FROM_COUNT),
            Map.entry(
                    "RATE_CHANGE",
                    List.of(must("from", EventField.Input.DATE), must("annualRatePercent", EventField.Input.DECIMAL))),
            Map.entry(
                    "RE_AGE",
                    List.of(
                            must("start", EventField.Input.DATE),
                            must("every", EventField.Input.COUNT),
                            must("unit", EventField.Input.UNIT),
                            must("instalments", EventField.Input.COUNT),
                            may("annualRatePercent", EventField.Input.DECIMAL))),
            Map.entry("PENALTY_STOP", List.of(must("from", EventField.Input.DATE), may("to", EventField.Input.DATE))),
            Map.entry("RE_AMORTIZATION", List.of()),
            Map.entry("CHARGE_OFF", List.of()),
            Map.entry("WRITE_OFF", List.of()),
            Map.entry("SALE", List.of(must("price", EventField.Input.AMOUNT), must("buyer", EventField.Input.TEXT))),
            Map.entry("BUY_BACK", List.of(must("price", EventField.Input.AMOUNT))));

    private EventForm() {}

    /**
     * The fields of a type of event.
     *
     * @throws NullPointerException when there is no such type
     */
    public static List<EventField> of(String type) {
        return Objects.requireNonNull(FIELDS.get(type), type);
    }

    private static EventField must(String name, EventField.Input input) {
        return new EventField(name, input, true);
    }

    private static EventField may(String name, EventField.Input input) {
        return new EventField(name, input, false);
    }
}
