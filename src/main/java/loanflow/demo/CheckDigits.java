package loanflow.demo;

/** Completes made-up numbers so that they are well-formed. */
final class CheckDigits {

    private static final int LENGTH = 17;

    private CheckDigits() {}

    /** An identity number from its first 17 digits (GB 11643). */
    static String idNumber(String body) {
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            sum += (1 << (LENGTH - i)) % 11 * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** A card number from all its digits but the last (ISO/IEC 7812). */
    static String luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return body + (10 - sum % 10) % 10;
    }
}
