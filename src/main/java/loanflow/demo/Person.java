package loanflow.demo;

import java.time.LocalDate;

/**
 * Somebody made up.
 *
 * @param number from 0, pioneers first
 * @param comes the day on which he applies first
 * @param persona the three digits of the identity number by which simulated vendors know what to answer
 * @param amount principal asked for, whole yuan
 */
record Person(int number, boolean pioneer, LocalDate comes, String persona, int amount, int termMonths) {

    /** Begins the references of all applications of the portfolio. */
    static final String PREFIX = "PORTFOLIO-";

    private static final String PIONEER = PREFIX + "P";

    /** Number of the pioneer whose first application this is; -1 when it is anybody else's, or a later one. */
    static int pioneerOf(String reference) {
        String number = reference.startsWith(PIONEER) ? reference.substring(PIONEER.length()) : "";
        return number.length() == 4 ? Integer.parseInt(number) : -1;
    }

    /** The partner's name for the person's first application; those for later loans begin with it. */
    String reference() {
        return (pioneer ? PIONEER : PREFIX) + "%04d".formatted(number);
    }
}
