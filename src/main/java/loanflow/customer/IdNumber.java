package loanflow.customer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * A Chinese citizen's identity number of 18 characters: six digits of the region, the day of birth, three of order and
 * a check character (GB 11643-1999, ISO 7064 MOD 11-2).
 */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** @throws IllegalArgumentException when it is none; the message never contains the value */
    public IdNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("idNumber: not an identity number");
        }
    }

    /** Shape, day of birth and check character are right. */
    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches() && hasBirthDate(value) && checkCharacter(value) == value.charAt(17);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(value.substring(6, 14), BIRTH);
    }

    /** Full years of life on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    private static boolean hasBirthDate(String value) {
        try {
            return LocalDate.parse(value.substring(6, 14), BIRTH).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = (1 << (17 - i)) % 11;
            sum += weight * (value.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return "IdNumber[hidden]";
    }
}
