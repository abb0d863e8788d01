package loanflow.customer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import loanflow.workflow.CaseCustomer;
import loanflow.workflow.NoteCipher;
import loanflow.workflow.NoteCipher.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes lie under the key of the customer whom their case is about; under the house's own where it is about nobody. */
@Component
class VaultNoteCipher implements NoteCipher {

    private static final String HOUSE = "house";

    private final Vault vault;
    private final MasterKey master;
    private final List<CaseCustomer> cases;
    private final JdbcWrappedKeys keys;

    VaultNoteCipher(Vault vault, MasterKey master, List<CaseCustomer> cases, JdbcWrappedKeys keys) {
        this.vault = vault;
        this.master = master;
        this.cases = List.copyOf(cases);
        this.keys = keys;
    }

    @Override
    public Sealed seal(@Nullable String businessKey, String place, String text) {
        byte[] clear = text.getBytes(StandardCharsets.UTF_8);
        return Optional.ofNullable(businessKey)
                .flatMap(this::customerOf)
                .map(customer -> new Sealed(customer, vault.seal(customer, place, clear)))
                .orElseGet(() -> new Sealed(HOUSE, Aes.seal(master.notes(), place, clear)));
    }

    @Override
    public String open(Sealed sealed, String place) {
        byte[] clear = sealed.keyOwner().equals(HOUSE)
                ? Aes.open(master.notes(), place, sealed.content())
                : vault.open(sealed.keyOwner(), place, sealed.content());
        return new String(clear, StandardCharsets.UTF_8);
    }

    private Optional<String> customerOf(String businessKey) {
        return cases.stream()
                .flatMap(module -> module.customerOf(businessKey).stream())
                .findFirst()
                .or(() -> Optional.of(businessKey))
                .filter(keys::isThere);
    }
}
