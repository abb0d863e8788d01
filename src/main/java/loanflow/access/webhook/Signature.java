package loanflow.access.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over {@code timestamp + "." + raw body}, in lower-case hexadecimal. */
public final class Signature {

    /** Seconds since 1970, wall time. */
    public static final String TIMESTAMP_HEADER = "X-Loanflow-Timestamp";

    public static final String SIGNATURE_HEADER = "X-Loanflow-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    public static String of(String key, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether any of the live keys made it. Takes the same time for every wrong signature. */
    static boolean matches(List<String> keys, String timestamp, byte[] body, String signature) {
        boolean right = false;
        for (String key : keys) {
            right |= MessageDigest.isEqual(
                    of(key, timestamp, body).getBytes(StandardCharsets.US_ASCII),
                    signature.getBytes(StandardCharsets.UTF_8));
        }
        return right;
    }
}
