package loanflow.customer;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Contact persons as JSON, sealed. */
@Component
class SealedContacts {

    private final Vault vault;

    SealedContacts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String customerId, String applicationId, int position, ContactPerson person) {
        return vault.seal(
                customerId,
                contactLabel(applicationId, position),
                VaultJson.bytes(new StoredContact(person.name(), person.phone().value())));
    }

    ContactPerson open(String customerId, String applicationId, JdbcContacts.SealedContact contact) {
        String label = contactLabel(applicationId, contact.position());
        try {
            StoredContact stored = VaultJson.read(vault.open(customerId, label, contact.sealed()), StoredContact.class);
            return new ContactPerson(stored.name, contact.relation(), new MobilePhone(stored.phone));
        } catch (IOException e) {
            throw new IllegalStateException("vault: contact of customer " + customerId + " is not readable");
        }
    }

    private static String contactLabel(String applicationId, int position) {
        return "contact/" + applicationId + "/" + position;
    }

    record StoredContact(String name, String phone) {}
}
