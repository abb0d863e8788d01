package loanflow.access;

import java.util.regex.Pattern;

/**
 * What the firewall lets pass in names and values of headers: assigned characters that are no control characters, in
 * values tabs too, as Spring Security has it. Nearly all are plain ASCII, which needs no regular expression.
 */
final class PlainHeaders {

    private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");
    private static final Pattern VALUE = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

    private PlainHeaders() {}

    static boolean isName(String text) {
        return isPlain(text) || NAME.matcher(text).matches();
    }

    static boolean isValue(String text) {
        return isPlain(text) || VALUE.matcher(text).matches();
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one < ' ' || one > '~') {
                return false;
            }
        }
        return true;
    }
}
