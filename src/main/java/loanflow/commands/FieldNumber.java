package loanflow.commands;

import java.math.BigDecimal;
import java.util.Currency;
import loanflow.money.Money;

/** What a field says in figures: a decimal, a whole number, an amount of money. */
record FieldNumber(Field field) {

    private static final int MOST_DIGITS = 30;

    BigDecimal decimal() {
        try {
            BigDecimal decimal = field.value().isNumber() ? field.value().decimalValue() : new BigDecimal(field.text());
            if (decimal.precision() <= MOST_DIGITS
                    && decimal.scale() <= MOST_DIGITS
                    && decimal.scale() >= -MOST_DIGITS) {
                return decimal;
            }
        } catch (NumberFormatException notANumber) {
            throw field.bad("must be a number");
        }
        throw field.bad("must have at most " + MOST_DIGITS + " digits");
    }

    BigDecimal notNegative() {
        BigDecimal decimal = decimal();
        if (decimal.signum() < 0) {
            throw field.bad("must not be negative");
        }
        return decimal;
    }

    int whole(int least, int most) {
        BigDecimal number = decimal().stripTrailingZeros();
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw field.bad("must be a whole number from " + least + " to " + most);
        }
        return number.intValueExact();
    }

    Money money(Currency currency) {
        BigDecimal amount = decimal();
        int digits = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw field.bad("must be an amount with at most " + digits + " decimals");
        }
        try {
            return Money.of(amount, currency);
        } catch (ArithmeticException tooLarge) {
            throw field.bad("is beyond the numbers that money is kept in");
        }
    }
}
