package loanflow.customer;

import java.util.regex.Pattern;

/** A bank card number of 13 to 19 digits whose last one is the Luhn check digit (ISO/IEC 7812-1). */
public record BankCard(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{12,18}");

    /** @throws IllegalArgumentException when it is none; the message never contains the value */
    public BankCard {
        if (!isValid(value)) {
            throw new IllegalArgumentException("bankCard: not a card number");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && luhnSum(value) % 10 == 0;
    }

    private static int luhnSum(String value) {
        int sum = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(value.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return "BankCard[hidden]";
    }
}
