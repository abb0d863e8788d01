package loanflow.customer;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The one secret of the vault: 256 bits that wrap the data keys and key the blind indexes. Never printed. */
final class MasterKey {

    static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("master key: 32 bytes wanted, not " + secret.length);
        }
        this.secret = Arrays.copyOf(secret, BYTES);
    }

    SecretKey wrapping() {
        return new SecretKeySpec(derived("wrap"), "AES");
    }

    /** For texts that belong to no customer. */
    SecretKey notes() {
        return new SecretKeySpec(derived("note"), "AES");
    }

    SecretKey blinding() {
        return new SecretKeySpec(derived("blind"), "HmacSHA256");
    }

    /** Keys for different uses are independent: one derived key tells nothing of another. */
    private byte[] derived(String use) {
        return hmac(new SecretKeySpec(secret, "HmacSHA256"), "loanflow/" + use);
    }

    static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }
}
