package loanflow.customer;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import loanflow.workflow.OncePerTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what belongs to one customer under that customer's own key. Destroying the key erases everything at once, in
 * backups too, while hashes over the sealed bytes still verify.
 */
@Service
@Transactional
public class Vault {

    private final JdbcWrappedKeys wrappedKeys;
    private final MasterKey master;
    private final OncePerTransaction<SecretKey> keys = new OncePerTransaction<>();

    Vault(JdbcWrappedKeys wrappedKeys, MasterKey master) {
        this.wrappedKeys = wrappedKeys;
        this.master = master;
    }

    /**
     * The bytes under the customer's key.
     *
     * @param label where the bytes will live, for example {@code paper/<id>}; needed again to open them
     */
    public byte[] seal(String customerId, String label, byte[] clear) {
        return Aes.seal(keyOf(customerId), customerId + "/" + label, clear);
    }

    /**
     * The bytes in clear.
     *
     * @throws IllegalStateException when the bytes were changed, moved, or the customer was erased
     */
    public byte[] open(String customerId, String label, byte[] sealed) {
        return Aes.open(keyOf(customerId), customerId + "/" + label, sealed);
    }

    byte[] freshWrappedKey(String customerId) {
        return Aes.seal(master.wrapping(), "key/" + customerId, Aes.random(MasterKey.BYTES));
    }

    private SecretKey keyOf(String customerId) {
        return keys.get(customerId, this::unwrapped);
    }

    private SecretKey unwrapped(String customerId) {
        byte[] wrapped = wrappedKeys
                .find(customerId)
                .orElseThrow(() -> new IllegalStateException("vault: no key for customer " + customerId));
        return new SecretKeySpec(Aes.open(master.wrapping(), "key/" + customerId, wrapped), "AES");
    }
}
