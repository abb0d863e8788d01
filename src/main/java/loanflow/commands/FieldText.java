package loanflow.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;

/** What a field says in words: a text, a date, a currency, one of some names. */
record FieldText(Field field) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    String text() {
        if (!field.value().isTextual() || field.value().textValue().isBlank()) {
            throw field.bad("must be a text");
        }
        return field.value().textValue();
    }

    LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(text());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw field.bad("must be a date YYYY-MM-DD");
        }
        throw field.bad("must be in a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    Currency currency() {
        Currency currency;
        try {
            currency = Currency.getInstance(text());
        } catch (IllegalArgumentException unknown) {
            throw field.bad("must be an ISO 4217 currency");
        }
        if (currency.getDefaultFractionDigits() < 0) {
            throw field.bad("must be a currency of money");
        }
        return currency;
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String name = text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> field.bad("must be one of " + Arrays.toString(type.getEnumConstants())));
    }
}
