package loanflow.customer;

import java.util.regex.Pattern;

/** A Chinese mobile number: 11 digits, 13x to 19x, without country code. */
public record MobilePhone(String value) {

    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");

    /** @throws IllegalArgumentException when it is none; the message never contains the value */
    public MobilePhone {
        if (!isValid(value)) {
            throw new IllegalArgumentException("phone: not a mobile number");
        }
    }

    public static boolean isValid(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** Numbers of virtual operators (162, 165, 167, 170, 171), which the registered owner does not prove. */
    public boolean isVirtual() {
        String prefix = value.substring(0, 3);
        return switch (prefix) {
            case "162", "165", "167", "170", "171" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return "MobilePhone[hidden]";
    }
}
