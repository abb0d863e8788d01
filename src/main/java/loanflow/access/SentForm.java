package loanflow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A form of one of our pages as it was sent. Each time a form is shown it hides a new key. Sent twice with the same
 * content (a double click, a reload) it is one; what somebody goes back to and writes otherwise is another.
 *
 * @param key names the sending
 * @param hash of address and content
 */
record SentForm(String key, String hash) {

    /** The hidden field. */
    static final String KEY = "formKey";

    private static final Pattern SHOWN = Pattern.compile("[0-9a-f-]{36}");
    private static final String CSRF = "_csrf";

    static boolean isOne(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    /** Empty when it has no key. */
    static Optional<SentForm> of(HttpServletRequest request) {
        String shown = request.getParameter(KEY);
        if (shown == null || !SHOWN.matcher(shown).matches()) {
            return Optional.empty();
        }
        Map<String, String[]> content = new TreeMap<>(request.getParameterMap());
        content.keySet().remove(CSRF);
        MessageDigest digest = Secrets.sha256();
        add(digest, request.getRequestURI());
        content.forEach((name, values) -> {
            add(digest, name);
            for (String value : values) {
                add(digest, value);
            }
            digest.update((byte) 1);
        });
        String hash = HexFormat.of().formatHex(digest.digest());
        return Optional.of(new SentForm("form:" + shown + ":" + hash, hash));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
