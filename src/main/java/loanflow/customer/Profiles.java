package loanflow.customer;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal data as JSON, sealed. */
@Component
class Profiles {

    private static final String LABEL = "profile";

    private final JdbcProfiles rows;
    private final Vault vault;
    private final Clock clock;

    Profiles(JdbcProfiles rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    void store(String customerId, PersonalData data) {
        Stored stored = new Stored(
                data.name(),
                data.idNumber().value(),
                data.phone().value(),
                data.bankCard().value(),
                data.homeAddress(),
                data.employer(),
                data.email());
        rows.store(customerId, vault.seal(customerId, LABEL, VaultJson.bytes(stored)), OffsetDateTime.now(clock));
    }

    PersonalData load(String customerId) {
        return find(customerId)
                .orElseThrow(() -> new IllegalStateException("vault: no profile of customer " + customerId));
    }

    /** Empty for a customer whose identity stays with a partner. */
    Optional<PersonalData> find(String customerId) {
        return rows.find(customerId).map(profile -> opened(customerId, profile));
    }

    private PersonalData opened(String customerId, byte[] sealed) {
        try {
            Stored stored = VaultJson.read(vault.open(customerId, LABEL, sealed), Stored.class);
            return new PersonalData(
                    stored.name,
                    new IdNumber(stored.idNumber),
                    new MobilePhone(stored.phone),
                    new BankCard(stored.bankCard),
                    stored.homeAddress,
                    stored.employer,
                    stored.email);
        } catch (IOException e) {
            // Jackson's message quotes its input, which is personal: it must not travel.
            throw new IllegalStateException("vault: profile of customer " + customerId + " is not readable");
        }
    }

    record Stored(
            String name,
            String idNumber,
            String phone,
            String bankCard,
            String homeAddress,
            String employer,
            @Nullable String email) {}
}
