package loanflow.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import loanflow.money.Money;

/** A field of the input with its path; every reader throws {@link BadInput} with that path and the rule. */
record Field(String path, JsonNode value) {

    private static final int MOST_DIGITS = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    String text() {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw bad("must be a text");
        }
        return value.textValue();
    }

    BigDecimal decimal() {
        try {
            BigDecimal decimal = value.isNumber() ? value.decimalValue() : new BigDecimal(text());
            if (decimal.precision() <= MOST_DIGITS
                    && decimal.scale() <= MOST_DIGITS
                    && decimal.scale() >= -MOST_DIGITS) {
                return decimal;
            }
        } catch (NumberFormatException notANumber) {
            throw bad("must be a number");
        }
        throw bad("must have at most " + MOST_DIGITS + " digits");
    }

    /** A number with any digits, where the input is a quotient (days / 365) and no amount. */
    BigDecimal notNegative() {
        BigDecimal decimal = decimal();
        if (decimal.signum() < 0) {
            throw bad("must not be negative");
        }
        return decimal;
    }

    boolean yesOrNo() {
        if (!value.isBoolean()) {
            throw bad("must be true or false");
        }
        return value.booleanValue();
    }

    Money money(Currency currency) {
        BigDecimal amount = decimal();
        int digits = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw bad("must be an amount with at most " + digits + " decimals");
        }
        try {
            return Money.of(amount, currency);
        } catch (ArithmeticException tooLarge) {
            throw bad("is beyond the numbers that money is kept in");
        }
    }

    LocalDate date() {
        try {
            LocalDate date = LocalDate.parse(text());
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException notADate) {
            throw bad("must be a date YYYY-MM-DD");
        }
        throw bad("must be in a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }

    int whole(int least, int most) {
        BigDecimal number = decimal().stripTrailingZeros();
        if (number.scale() > 0 || outside(number, least, most)) {
            throw bad("must be a whole number from " + least + " to " + most);
        }
        return number.intValueExact();
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        String name = text().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> bad("must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    Currency currency() {
        try {
            return Currency.getInstance(text());
        } catch (IllegalArgumentException unknown) {
            throw bad("must be an ISO 4217 currency");
        }
    }

    List<Field> elements() {
        if (!value.isArray()) {
            throw bad("must be a list");
        }
        return IntStream.range(0, value.size())
                .mapToObj(index -> new Field(path + "[" + index + "]", value.get(index)))
                .toList();
    }

    Request object() {
        return new Request(value, path);
    }

    BadInput bad(String rule) {
        return new BadInput(path, rule);
    }

    private static boolean outside(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
    }
}
