package loanflow.customer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal data as JSON, sealed. */
@Repository
class Profiles {

    private static final String LABEL = "profile";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Profiles(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
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
        jdbc.sql("update customer set sealed_profile = ?, updated_at = ? where id = ?")
                .params(vault.seal(customerId, LABEL, bytes(stored)), OffsetDateTime.now(clock), customerId)
                .update();
    }

    PersonalData load(String customerId) {
        return find(customerId)
                .orElseThrow(() -> new IllegalStateException("vault: no profile of customer " + customerId));
    }

    /** Empty for a customer whose identity stays with a partner. */
    Optional<PersonalData> find(String customerId) {
        return jdbc.sql("select sealed_profile from customer where id = ? and sealed_profile is not null")
                .param(customerId)
                .query(byte[].class)
                .optional()
                .map(profile -> opened(customerId, profile));
    }

    private PersonalData opened(String customerId, byte[] sealed) {
        try {
            Stored stored = JSON.readValue(vault.open(customerId, LABEL, sealed), Stored.class);
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

    byte[] sealContact(String customerId, String applicationId, int position, ContactPerson person) {
        return vault.seal(
                customerId,
                contactLabel(applicationId, position),
                bytes(new StoredContact(person.name(), person.phone().value())));
    }

    ContactPerson openContact(String customerId, String applicationId, JdbcCustomers.SealedContact contact) {
        String label = contactLabel(applicationId, contact.position());
        try {
            StoredContact stored = JSON.readValue(vault.open(customerId, label, contact.sealed()), StoredContact.class);
            return new ContactPerson(stored.name, contact.relation(), new MobilePhone(stored.phone));
        } catch (IOException e) {
            throw new IllegalStateException("vault: contact of customer " + customerId + " is not readable");
        }
    }

    private static String contactLabel(String applicationId, int position) {
        return "contact/" + applicationId + "/" + position;
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "vault: no JSON for " + value.getClass().getSimpleName());
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

    record StoredContact(String name, String phone) {}
}
